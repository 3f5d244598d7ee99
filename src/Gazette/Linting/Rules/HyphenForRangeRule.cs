using System.Globalization;
using System.Text.RegularExpressions;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed partial class HyphenForRangeRule : TextRule
{
    private static readonly string[] Codes =
    [
        "ISO", "GB/T", "phone", "tel", "call", "fax", "form", "order", "no.", "number", "code", "postcode", "ref", "file",
    ];

    public override string Name => "hyphen-for-range";

    public override Words Summary => Words.Of("a hyphen instead of an en dash in a range", "用连字符表示的数值范围");

    public override Words Why => Words.Of("A hyphen joins the parts of a name or code; a range takes an en dash.", "连字符用来连接名称或编号，英文里的起止范围用连接号“–”。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Warnings;

    public override LintLanguages Languages => LintLanguages.English;

    public override LintExample BadExample => "Visits rose in 2021-2025.";

    public override LintExample GoodExample => "Visits rose in 2021–2025.";

    internal override TextNeeds Needs { get; } = new()
    {
        Kinds = LintTextKind.Any & ~(LintTextKind.DocumentNumber | LintTextKind.Furniture),
        Characters = ["-"],
        Pattern = Pair(),
    };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        foreach (Match match in Pair().Matches(text.Text))
        {
            string a = match.Groups["a"].Value;
            string b = match.Groups["b"].Value;
            bool ascends = decimal.Parse(a, CultureInfo.InvariantCulture) < decimal.Parse(b, CultureInfo.InvariantCulture);
            bool code = (a.Length > 1 && a[0] == '0') || (b.Length > 1 && b[0] == '0') || b.Length > a.Length + 2 || IsCode(text, match.Index)
                || NamedNumbers.HasPair(text, match.Index, match.Index + match.Length);
            if (ascends && !code)
            {
                findings.Add(text, match.Index, match.Index + match.Length, Says(
                    $"the range `{match.Value}` has a hyphen instead of an en dash",
                    $"“{match.Value}”表示范围，不应用连字符")
                    .Replaces($"{a}–{match.Groups["unit"].Value}{b}"));
            }
        }
    }

    // A standard, a form or a telephone number, indicated by the word before.
    private static bool IsCode(LintText text, int at)
    {
        string lead = text.Text[Math.Max(0, at - 12)..at];
        return Codes.Any(word => lead.Contains(word, StringComparison.OrdinalIgnoreCase))
            || (lead.EndsWith(' ') && lead.Length > 2 && char.IsAsciiLetterUpper(lead[^2]));
    }

    [GeneratedRegex(@"(?<![0-9A-Za-z.,/–-])(?<a>[0-9]{1,5}(?:\.[0-9]{1,3})?)-(?<unit>[$€£]?)(?<b>[0-9]{1,5}(?:\.[0-9]{1,3})?)(?![0-9A-Za-z/-]|,[0-9])")]
    private static partial Regex Pair();
}
