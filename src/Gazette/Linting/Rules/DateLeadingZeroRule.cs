using System.Text.RegularExpressions;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed partial class DateLeadingZeroRule : TextRule
{
    public override string Name => "date-leading-zero";

    public override Words Summary => Words.Of("a date with a zero before the month or the day", "月、日前带0的日期");

    public override Words Why => Words.Of("In official documents, months and days have no leading zero: 1, not 01.", "公文中的月、日不编虚位，1不写作01。");

    public override LintBasis Basis => LintBasis.Required(LintBasis.Layout, "7.3.5.4");

    public override LintLevels Levels => LintLevels.ErrorThenWarning;

    public override LintExample BadExample => "会议于2026年07月06日召开。";

    public override LintExample GoodExample => "会议于2026年7月6日召开。";

    internal override TextNeeds Needs { get; } = new() { Characters = ["0", "月"], Pattern = ZeroBesideMonth() };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        foreach (Match match in Padded().Matches(text.Text))
        {
            string right = LeadingZero().Replace(match.Value, "");
            findings.Add(text, match.Index, match.Index + match.Length, Says(
                $"`{match.Value}` has a leading zero",
                $"“{match.Value}”的月、日前多了0").Replaces(right));
        }
    }

    [GeneratedRegex(@"(?<![0-9])(?:[0-9]{4}年)?(?:0[1-9]月(?:[0-9]{1,2}[日号])?|1[0-2]月0[1-9][日号]|(?<![0-9])[1-9]月0[1-9][日号])")]
    private static partial Regex Padded();

    [GeneratedRegex("0[1-9]月|月0[1-9]")]
    private static partial Regex ZeroBesideMonth();

    [GeneratedRegex(@"(?<![0-9])0(?=[0-9])")]
    private static partial Regex LeadingZero();
}
