using System.Text.RegularExpressions;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed partial class RangeDashRule : TextRule
{
    public override string Name => "range-dash";

    public override Words Summary => Words.Of("a hyphen in a range of years, months or days", "用连字符表示的起止年、月、日");

    public override Words Why => Words.Of("A hyphen joins names or codes; a period of time takes a dash.", "短横线用于连接名称或编号，起止时间用一字线“—”。");

    public override LintBasis Basis => LintBasis.Required(LintBasis.Punctuation, "4.13");

    public override LintLevels Levels => LintLevels.Warnings;

    public override LintExample BadExample => "2021-2025年完成改造3处。";

    public override LintExample GoodExample => "2021—2025年完成改造3处。";

    internal override TextNeeds Needs { get; } = new() { Pairs = [("-–~－", Glyph.Digits)], Pattern = Likely() };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        foreach (Match match in Span().Matches(text.Text))
        {
            string right = match.Groups["a"].Value + "—" + match.Groups["b"].Value;
            findings.Add(text, match.Index, match.Index + match.Length, Says(
                $"the period `{match.Value}` has a hyphen instead of a dash",
                $"“{match.Value}”用短横线表示起止时间")
                .Replaces(right));
        }
    }

    // Searching from the rarest characters is cheaper than the full pattern.
    [GeneratedRegex(@"[-–~－](?:[0-9]{4}年|[0-9]{1,2}[月日])")]
    private static partial Regex Likely();

    [GeneratedRegex(@"(?<![0-9A-Za-z-])(?<a>[0-9]{4}年?|[0-9]{1,2}[月日]?)[-–~－](?<b>(?:[0-9]{4}年|[0-9]{1,2}[月日])(?!-[0-9]))")]
    private static partial Regex Span();
}
