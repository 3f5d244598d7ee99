using System.Buffers;
using System.Text.RegularExpressions;
using Gazette.Diagnostics;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed partial class RangeUnitRule : TextRule
{
    private const string Dashes = "～~—–－-至到";

    public override string Name => "range-unit";

    public override Words Summary => Words.Of("a range that gives %, 万 or 亿 only once");

    public override Words Why => Words.Of("3～5万元 may be read as 3元 to 5万元.");

    public override LintBasis Basis => LintBasis.Required(LintBasis.Numerals, "5.1.3");

    public override LintLevels Levels => LintLevels.Warnings;

    public override LintExample BadExample => "每户补助3～5万元。";

    public override LintExample GoodExample => "每户补助3万元～5万元。";

    private protected override bool MayFindInTexts(LintContext context) => context.Characters.MayHavePair(Glyph.Digits, Dashes) && context.Characters.MayHavePair(Glyph.Digits, "%万亿") && HasRange(context.Words);

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        foreach (Match match in Range().Matches(text.Text))
        {
            string unit = match.Groups["unit"].Value;
            string left = match.Groups["a"].Value;
            string dash = match.Groups["dash"].Value;
            string right = left + unit + (dash is "-" or "~" or "－" or "–" or "—" ? "～" : dash) + match.Groups["b"].Value + unit;
            findings.Add(text, match.Index, match.Index + match.Length, Says($"`{match.Value}` gives `{unit}` only once").Replaces(right));
        }
    }

    // A dash between the number before a unit and another.
    private static bool HasRange(ReadOnlySpan<char> words)
    {
        for (int at = words.IndexOfAny('%', '万', '亿'); at >= 0; at = words.IndexOfAny('%', '万', '亿'))
        {
            int dash = words[..at].LastIndexOfAnyExcept(Number);
            if (dash > 0 && dash + 1 < at && Dashes.Contains(words[dash]) && Glyph.IsDigit(words[dash - 1]))
            {
                return true;
            }

            words = words[(at + 1)..];
        }

        return false;
    }

    private static readonly SearchValues<char> Number = SearchValues.Create(Glyph.Digits + ".");

    [GeneratedRegex(@"(?<![0-9.年月第A-Za-z-])(?<a>[0-9]{1,9}(?:\.[0-9]{1,4})?)(?<dash>[～~—–－-]|至|到)(?<b>[0-9]{1,9}(?:\.[0-9]{1,4})?)(?<unit>%|[万亿](?:元|吨|亩|人次|人|千瓦时|立方米|平方米)?)")]
    private static partial Regex Range();
}
