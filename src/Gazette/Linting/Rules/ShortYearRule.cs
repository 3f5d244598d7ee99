using System.Text.RegularExpressions;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed partial class ShortYearRule : TextRule
{
    public override string Name => "short-year";

    public override Words Summary => Words.Of("a year of two digits, or `号` instead of `日`", "只写两位数的年份，或把“日”写作“号”");

    public override Words Why => Words.Of("Documents are kept for decades, and `号` belongs to spoken language.", "文件要长期保存，年份应写全；“号”是口语说法。");

    public override LintBasis Basis => LintBasis.Required(LintBasis.Numerals, "5.1.4");

    public override LintLevels Levels => LintLevels.Warnings;

    public override LintExample BadExample => "26年3月完成验收。";

    public override LintExample GoodExample => "2026年3月完成验收。";

    internal override TextNeeds Needs { get; } = new()
    {
        OneOf =
        [
            new() { Pairs = [(Glyph.Digits, "年")], Pattern = LikelyShort() },
            new() { Pairs = [("月", Glyph.Digits), (Glyph.Digits, "号")], Pattern = DayAsNumber() },
        ],
    };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        foreach (Match match in Short().Matches(text.Text))
        {
            string year = match.Groups["year"].Value;
            bool known = context.Period is { } period && (period.Year % 100).ToString("D2", System.Globalization.CultureInfo.InvariantCulture) == year;
            findings.Add(text, match.Index, match.Index + 3, Says($"`{match.Value[..3]}` gives the year in two digits", $"“{match.Value[..3]}”只写了两位数的年份")
                .Helps($"write `20{year}年`", $"写作“20{year}年”")
                .Replaces(known ? $"20{year}年" : null));
        }

        foreach (Match match in DayAsNumber().Matches(text.Text))
        {
            findings.Add(text, match.Index, match.Index + match.Length, Says($"`{match.Value}` has `号` instead of `日`", $"“{match.Value}”中的“号”应为“日”")
                .Replaces(match.Value[..^1] + "日"));
        }
    }

    // Searching back from the rarest character is cheaper than the full pattern.
    [GeneratedRegex("(?<=(?<![0-9.])[0-9]{2})年")]
    private static partial Regex LikelyShort();

    [GeneratedRegex(@"(?<![0-9.])(?<year>[0-9]{2})年(?:[0-9]{1,2}月|上半年|下半年|度|底|初)")]
    private static partial Regex Short();

    [GeneratedRegex(@"(?<![0-9])(?:1[0-2]|0?[1-9])月(?:[12][0-9]|3[01]|0?[1-9])号(?!楼|线|文|令|院|院落|公)")]
    private static partial Regex DayAsNumber();
}
