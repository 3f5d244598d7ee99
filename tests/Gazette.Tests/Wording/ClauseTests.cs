using System.Text;
using Gazette.Data;
using Gazette.Reports;
using Gazette.Wording;
using Xunit;

namespace Gazette.Tests.Wording;

/// <summary>
/// What a report says of a number and of what it is compared with, in both languages, over the kinds of numbers, qualifiers, units, periods and
/// comparisons there are. The snapshot is a table to be read as a careful clerk or an editor would: each line has to be something they would write.
/// </summary>
public static class ClauseTests
{
    // Units in Chinese and in English, and how numbers of the unit compare.
    private static readonly (string Chinese, string English, MetricKind Kind)[] Units =
    [
        ("场", "lecture|lectures", MetricKind.Count),
        ("人次", "visit|visits", MetricKind.Count),
        ("%", "%", MetricKind.Rate),
        ("元", "GBP", MetricKind.Amount),
        ("万元", "USD million", MetricKind.Amount),
        ("分钟", "minute|minutes", MetricKind.Duration),
        ("公里", "km", MetricKind.Amount),
    ];

    // Value, comparison, other value, unit, period.
    private static readonly string[] Lines =
    [
        "126 last_year 96 0 2026-H1", "126 previous 96 0 2026-H1", "126 previous 96 0 2026-H2", "126 previous 96 0 2026-Q3", "126 previous 96 0 2026-10",
        "126 previous 96 0 2026", "126 last_year 96 0 2026", "126 previous 96 0 2026-01-01..2026-09-30", "126 previous 96 0 2021-01-01..2025-12-31",
        "96 last_year 126 0 2026-Q2", "96 previous 126 0 2026", "126 last_year 126 0 2026-H1", "126 previous 126 0 2026-10", "126 previous 126 0 2026",
        "10004 last_year 10000 1 2026-H1", "10004 previous 10000 1 2026-Q1", "42 last_year 0 0 2026-H1", "42 previous 0 0 2026-Q2", "42 previous 0 0 2026",
        "0 last_year 0 0 2026-H1", "0 previous 8 0 2026-10", "0 last_year 20 0 2026", "1 last_year 0 0 2026-H1", "1 previous 2 0 2026-Q3",
        "8 last_year 5 0 2026-H1", "5 previous 8 0 2026-H2", "225 last_year 10 0 2026-H1", "220 previous 10 0 2026", "220 previous 100 0 2026-Q4",
        "120+ last_year 96 0 2026-H1", "120+ previous 150 0 2026-Q2", "120+ last_year 120+ 0 2026-H1", "120多 last_year 96 0 2026-H1",
        "120+ previous 125 0 2026-10", "约400 last_year 420 1 2026-H1", "约400 previous 约400 1 2026-Q1", "近400 last_year 300 1 2026-H1",
        "≥150 previous ≥150 1 2026-Q3", "≥150 last_year 120 1 2026", "≤20 previous 30 0 2026-10", "<5 last_year 8 0 2026-H1", ">120 previous 120 0 2026-Q2",
        "98.9 last_year 93.2 2 2026-H1", "86.7 previous 71.7 2 2026-Q3", "0.5 last_year 0.75 2 2026", "99.91 previous 99.95 2 2026-10",
        "87 last_year 72 2 2026-H1", "91.4 last_year 91.4 2 2026-Q2", "≥90 last_year 85 2 2026-H1",
        "1234.5 last_year 1000 3 2026-H1", "9.50 previous 8.25 3 2026-Q1", "18.6 last_year 15.5 4 2026-H1", "-3 last_year 5 4 2026-H1", "5 previous -3 4 2026",
        "-3 last_year -8 4 2026-Q2", "-8 previous -3 4 2026-10", "3 previous 0 4 2026-H2",
        "12 last_year 15 5 2026-H1", "15 previous 12.5 5 2026-Q3", "12 previous 15 5 2026", "4.5 last_year 5.2 6 2026-H1", "26.5 previous 25 6 2026",
        "84 target 100 0 2026-H1", "126 target 120 0 2026-H1", "99999 target 100000 1 2026", "99.91 target 99.95 2 2026-H1", "98.9 target 95 2 2026",
        "95 target 95 2 2026-H1", "12 target 15 5 2026-H1", "120+ target 100 0 2026-H1", "120+ target 125 0 2026-H1", "18.6 target 20.0 4 2026",
    ];

    [Fact]
    public static async Task Are_what_a_careful_person_would_write()
    {
        StringBuilder table = new("| value | against | period | 中文 | English |\n| --- | --- | --- | --- | --- |\n");
        foreach (string line in Lines)
        {
            string[] words = line.Split(' ');
            (string chinese, string english, MetricKind kind) = Units[words[3][0] - '0'];
            table.Append("| ").AppendJoin(
                " | ",
                words[0],
                $"{words[1]} {words[2]}",
                words[4],
                Sentence(words, chinese, kind, LanguageRules.Chinese, "，"),
                Sentence(words, english, kind, LanguageRules.English, ", ")).Append(" |\n");
        }

        await Verifier.Verify(table.ToString());
    }

    private static string Sentence(string[] words, string unit, MetricKind kind, LanguageRules language, string comma)
    {
        Quantity value = Read(words[0], unit);
        Quantity other = Read(words[2], unit);
        Period period = Period.Parse(words[4])!;
        string? clause = words[1] == "target"
            ? language.Completion(Completion.Of(value, other, kind, lowerIsBetter: kind == MetricKind.Duration, show: null)!)
            : ChangeWording.Prose(
                value,
                other,
                kind,
                lowerIsBetter: kind == MetricKind.Duration,
                Comparands.Of(words[1] == "previous" ? ComparisonBasis.PeriodOnPeriod : ComparisonBasis.YearOnYear, isSaid: false, period),
                language);
        return language.Prose(value) + (clause is null ? "" : comma + clause);
    }

    private static Quantity Read(string text, string unit)
    {
        Assert.True(QuantityParser.TryParse(text, out Quantity quantity, out _), text);
        return quantity with { Unit = Unit.Parse(unit) };
    }
}
