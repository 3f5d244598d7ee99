using System.Text.RegularExpressions;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;
using Gazette.Wording;

namespace Gazette.Linting.Rules;

internal sealed partial class MixedNumeralRule : TextRule
{
    public override string Name => "mixed-numeral";

    public override Words Summary => Words.Of("digits followed by `十`, `百` or `千`", "阿拉伯数字后面用“十”“百”“千”");

    public override Words Why => Words.Of("Only `万` and `亿` may follow digits.", "阿拉伯数字后面只能用“万”“亿”。");

    public override LintBasis Basis => LintBasis.Required(LintBasis.Numerals, "5.3");

    public override LintLevels Levels => LintLevels.Warnings;

    public override LintExample BadExample => "新增图书4千册。";

    public override LintExample GoodExample => "新增图书4000册。";

    internal override TextNeeds Needs { get; } = new() { Pairs = [(Glyph.Digits, "千百十")], Pattern = Mixed() };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        foreach (Match match in Mixed().Matches(text.Text))
        {
            findings.Add(text, match.Index, match.Index + match.Length, Says(
                $"`{match.Value}` mixes digits and Chinese numerals",
                $"“{match.Value}”混用了阿拉伯数字和汉字")
                .Replaces(Correct(match)));
        }
    }

    private static string? Correct(Match match)
    {
        Group lower = match.Groups["lower"];
        if (!decimal.TryParse(
            match.Groups["n"].Value, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out decimal n))
        {
            return null;
        }

        decimal size = match.Groups["size"].Value switch { "千" => 1000, "百" => 100, _ => 10 };
        string tail = match.Groups["tail"].Value;
        if (lower.Length == 0)
        {
            return LanguageRules.Chinese.Number(Rounding.WithoutTrailingZeros(n * size)) + tail;
        }

        decimal head = decimal.Parse(lower.Value, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture);
        decimal scale = UnitScale.Split(match.Groups["big"].Value).Factor;
        return LanguageRules.Chinese.Number(Rounding.WithoutTrailingZeros(head + (n * size / scale))) + match.Groups["big"].Value + tail;
    }

    // 千克, 千瓦 and the like are units; 百分点 is a word; after 十 only a measure word makes it a number (2026十大新闻).
    [GeneratedRegex(
        @"(?<![0-9.A-Za-z])(?:(?<lower>[0-9]{1,6}(?:\.[0-9]{1,4})?)(?<big>[万亿]))?(?<n>[0-9]{1,6}(?:\.[0-9]{1,4})?)(?:(?<size>千)(?![瓦克米伏卡赫帕兆焦吨字分周])"
        + @"|(?<size>百)(?![分货])|(?<size>十)(?=[余多几个人名场户次元万册篇项条处亩家]))(?<tail>[万亿]?)")]
    private static partial Regex Mixed();
}
