using System.Text.RegularExpressions;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;
using Gazette.Reports;
using Gazette.Wording;

namespace Gazette.Linting.Rules;

internal sealed partial class ImpossibleDateRule : TextRule
{
    private static readonly string[] Future = ["将", "拟", "计划", "预计", "力争", "打算", "下一步", "确保", "前", "底", "争取", "届时", "上年", "去年", "同期", "每年", "往年"];

    public override string Name => "impossible-date";

    public override Words Summary => Words.Of("a date that does not exist, or one outside the report's period", "不存在的日期，或报告期以外的日期");

    public override Words Why => Words.Of("An impossible date makes the whole statement doubtful.", "日期不可能，所说的事也会让人怀疑。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Errors;

    public override LintLanguages Languages => LintLanguages.Both;

    public override LintExample BadExample => "验收于6月31日完成。";

    public override LintExample GoodExample => "验收于6月30日完成。";

    internal override TextNeeds Needs { get; } = new()
    {
        Digits = true,
        OneOf = [new() { Languages = LintLanguages.English }, new() { Characters = ["月"] }],
    };

    internal override bool ChecksData => true;

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        if (!text.HasDigits || !(text.IsEnglish || text.Text.Contains('月', StringComparison.Ordinal)))
        {
            return;
        }

        CheckCalendar(text, findings);
        if (text.IsChinese && context.Period is { } period && text.IsProse && !text.Place.IsPlan)
        {
            CheckPeriod(text, period, findings);
        }
    }

    internal override void Check(Report report, LintFindings findings)
    {
        if (report is { Issued: { } issued, IssuedSpan: { } span, Period: { } covered } && issued < covered.Last)
        {
            findings.Add(span, Says("the report is issued before its period ends", "成文日期早于报告期的最后一天")
                .Helps(
                    $"correct `issued` or `period`; the period ends on {DateWords.Of(covered.Last)}",
                    $"改正“issued”或“period”；报告期到{DateWords.Of(covered.Last)}为止")
                .AtMost(Severity.Warning));
        }
    }

    private static void CheckCalendar(LintText text, LintFindings findings)
    {
        foreach (Match match in (text.IsEnglish ? EnglishDate() : ChineseDate()).Matches(text.Text))
        {
            int month = text.IsEnglish ? Array.FindIndex(EnglishMonths.Names, name => name == match.Groups["m"].Value) + 1 : Read(match.Groups["m"]);
            int year = match.Groups["y"].Success ? Read(match.Groups["y"]) : 2024;
            int day = match.Groups["d"].Success ? Read(match.Groups["d"]) : 1;
            if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(Math.Clamp(year, 1, 9999), month))
            {
                findings.Add(text, match.Index, match.Index + match.Length, Says(
                    $"the date `{match.Value}` does not exist",
                    $"日期“{match.Value}”不存在").Helps("check the date", "核对日期"));
            }
        }
    }

    private static void CheckPeriod(LintText text, Period period, LintFindings findings)
    {
        foreach (Match match in Event().Matches(text.Text))
        {
            string sentence = text.Sentence(match.Index);
            bool otherYear = match.Groups["y"].Success ? Read(match.Groups["y"]) != period.Year : OtherYear().IsMatch(sentence);
            bool inside = Read(match.Groups["m"]) is var month && month >= period.First.Month && month <= period.Last.Month;
            if (!inside
                && !otherYear
                && period.First.Year == period.Last.Year
                && month <= 12
                && !Future.Any(word => sentence.Contains(word, StringComparison.Ordinal)))
            {
                findings.Add(text, match.Index, match.Index + match.Length, Says(
                    $"`{match.Value}` is outside the report's period, {DateWords.Of(period)}",
                    $"“{match.Value}”不在报告期（{DateWords.Of(period)}）内")
                    .Helps("check the date, or move this to the section on plans", "核对日期，或移到下步计划"));
            }
        }
    }

    private static int Read(Group digits) => int.Parse(digits.Value, System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![0-9.])(?:(?<y>[0-9]{4})年)?(?<m>[0-9]{1,2})月(?<d>[0-9]{1,2})[日号]|(?<![0-9.])(?<y>[0-9]{4})年(?<m>[0-9]{1,2})月(?!份?[0-9])")]
    private static partial Regex ChineseDate();

    [GeneratedRegex(
        @"\b(?:(?<d>[0-9]{1,2}) (?<m>January|February|March|April|May|June|July|August|September|October|November|December)(?: (?<y>[0-9]{4}))?"
        + @"|(?<m>January|February|March|April|May|June|July|August|September|October|November|December) (?<d>[0-9]{1,2})(?![0-9])(?:, (?<y>[0-9]{4}))?)")]
    private static partial Regex EnglishDate();

    [GeneratedRegex(@"(?<![0-9—至到～-])(?:(?<y>[0-9]{4})年)?(?<m>[0-9]{1,2})月(?:[0-9]{1,2}日)?，?(?:开展|举办|举行|召开|完成|组织)")]
    private static partial Regex Event();

    [GeneratedRegex(@"[0-9]{4}年")]
    private static partial Regex OtherYear();
}
