using System.Text.RegularExpressions;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;
using Gazette.Wording;

namespace Gazette.Linting.Rules;

internal sealed partial class EstimateFormRule : TextRule
{
    private const string Row = "一二三四五六七八九";

    private static readonly string[] Measures =
    [
        "个", "天", "年", "次", "场", "人", "名", "户", "家", "十", "百", "千", "万", "里", "岁", "亩", "元", "公里", "米", "篇", "条", "件", "处", "本",
    ];

    private static readonly string[] Lists = ["年级", "人称", "次会议", "年制", "个五年", "年期"];

    public override string Name => "estimate-form";

    public override Words Summary => Words.Of("an estimate with `、` between its numerals, or `几` after digits", "概数中间用了顿号，或阿拉伯数字后用了“几”");

    public override Words Why => Words.Of(
        "`三、四个月` reads as two separate numbers; an estimate is written in characters, without a mark.",
        "“三、四个月”像是两个数；概数用汉字书写，中间不加标点。");

    public override LintBasis Basis => LintBasis.Required(LintBasis.Numerals, Words.Of("4.2.2 and 5.2.1", "4.2.2、5.2.1"));

    public override LintLevels Levels => LintLevels.Warnings;

    public override LintExample BadExample => "整改用了三、四个月。";

    public override LintExample GoodExample => "整改用了三四个月。";

    internal override TextNeeds Needs { get; } = new()
    {
        Kinds = LintTextKind.Prose | LintTextKind.TableCell,
        OneOf =
        [
            new() { Pairs = [(Row, "、"), ("、", Row)], Pattern = Pair() },
            new() { Pairs = [(Glyph.Digits, "几")], Pattern = Digits() },
        ],
    };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        foreach (Match match in Pair().Matches(text.Text))
        {
            int first = Row.IndexOf(match.Groups["a"].Value, StringComparison.Ordinal);
            int second = Row.IndexOf(match.Groups["b"].Value, StringComparison.Ordinal);
            if (second == first + 1 && Follows(text, match.Index + match.Length))
            {
                findings.Add(text, match.Index, match.Index + match.Length, Says(
                    $"the estimate `{match.Value}` has a mark between its numerals",
                    $"概数“{match.Value}”中间有标点")
                    .Replaces(match.Value.Replace("、", "", StringComparison.Ordinal)));
            }
        }

        foreach (Match match in Digits().Matches(text.Text))
        {
            int tens = int.Parse(match.Groups["n"].Value, System.Globalization.CultureInfo.InvariantCulture);
            string? right = tens % 10 == 0 && tens is > 0 and < 100 ? Numerals.Cardinal(tens) + "几" : null;
            findings.Add(text, match.Index, match.Index + match.Length, Says($"`{match.Value}` has `几` after digits", $"“{match.Value}”在阿拉伯数字后用了“几”")
                .Helps(right is null ? Words.Of("write the number in characters", "数字改用汉字") : null)
                .Replaces(right));
        }
    }

    // A measure word makes it an estimate; classes, quarters, terms and floors form lists.
    private static bool Follows(LintText text, int at) =>
        Measures.Any(word => text.Has(at, word)) && !Lists.Any(word => text.Has(at, word));

    [GeneratedRegex(@"(?<![第一二三四五六七八九十百千、（(])(?<a>[一二三四五六七八])、(?<b>[二三四五六七八九])")]
    private static partial Regex Pair();

    [GeneratedRegex(@"(?<![0-9.])(?<n>[0-9]{1,6})几(?=[个天年次场人名户家里岁亩元公篇条件处本万])")]
    private static partial Regex Digits();
}
