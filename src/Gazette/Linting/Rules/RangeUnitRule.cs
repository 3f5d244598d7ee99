using System.Text.RegularExpressions;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed partial class RangeUnitRule : TextRule
{
    private const string Dashes = "～~—–－至到-";

    public override string Name => "range-unit";

    public override Words Summary => Words.Of("a range that gives %, `万` or `亿` only once", "“%”“万”“亿”只写了一次的数值范围");

    public override Words Why => Words.Of("`3～5万元` may be read as `3元` to `5万元`.", "“3～5万元”可能被读成“3元至5万元”。");

    public override LintBasis Basis => LintBasis.Required(LintBasis.Numerals, "5.1.3");

    public override LintLevels Levels => LintLevels.Warnings;

    public override LintExample BadExample => "每户补助3～5万元。";

    public override LintExample GoodExample => "每户补助3万元～5万元。";

    internal override TextNeeds Needs { get; } = new() { Pairs = [(Glyph.Digits, Dashes), (Glyph.Digits, "%万亿")], Pattern = Likely() };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        foreach (Match match in Range().Matches(text.Text))
        {
            string unit = match.Groups["unit"].Value;
            string left = match.Groups["a"].Value;
            string dash = match.Groups["dash"].Value;
            string right = left + unit + (dash is "-" or "~" or "－" or "–" or "—" ? "～" : dash) + match.Groups["b"].Value + unit;
            findings.Add(text, match.Index, match.Index + match.Length, Says(
                $"`{match.Value}` gives `{unit}` only once",
                $"“{match.Value}”中的“{unit}”只写了一次").Replaces(right));
        }
    }

    // Searching back from the rarest characters is cheaper than the full pattern.
    [GeneratedRegex("(?<=[0-9][" + Dashes + "][0-9.]{1,14})[%万亿]")]
    private static partial Regex Likely();

    [GeneratedRegex(
        @"(?<![0-9.年月第A-Za-z-])(?<a>[0-9]{1,9}(?:\.[0-9]{1,4})?)(?<dash>[～~—–－-]|至|到)(?<b>[0-9]{1,9}(?:\.[0-9]{1,4})?)(?<unit>%|[万亿]"
        + @"(?:元|吨|亩|人次|人|千瓦时|立方米|平方米)?)")]
    private static partial Regex Range();
}
