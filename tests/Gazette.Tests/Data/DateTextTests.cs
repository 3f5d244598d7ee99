using Gazette.Data;
using Gazette.Reports;
using Xunit;

namespace Gazette.Tests.Data;

public static class DateTextTests
{
    [Theory]
    [InlineData("2026-07-06")]
    [InlineData("2026-7-6")]
    [InlineData("2026/7/6")]
    [InlineData("2026/07/06")]
    [InlineData("2026.7.6")]
    [InlineData("2026年7月6日")]
    [InlineData("2026年07月06日")]
    public static void Reads_a_date_with_the_year_first(string text) => Assert.Equal(new DateOnly(2026, 7, 6), DateText.ReadDate(text));

    [Theory]
    [InlineData("7/6/2026")]
    [InlineData("26-7-6")]
    [InlineData("2026-7/6")]
    [InlineData("2026年7月")]
    [InlineData("2026年7月6")]
    [InlineData("2026-02-30")]
    [InlineData("2026-07-06 08:30")]
    [InlineData("2026月7年6日")]
    [InlineData("20260706")]
    [InlineData("2026/7/6/1")]
    [InlineData("")]
    public static void Reads_nothing_else_as_a_date(string text) => Assert.Null(DateText.ReadDate(text));

    [Theory]
    [InlineData("2026年", "2026")]
    [InlineData("2026年度", "2026")]
    [InlineData("2026年上半年", "2026-H1")]
    [InlineData("2026年下半年", "2026-H2")]
    [InlineData("2026年第二季度", "2026-Q2")]
    [InlineData("2026年二季度", "2026-Q2")]
    [InlineData("2026年第4季度", "2026-Q4")]
    [InlineData("2026年6月", "2026-06")]
    [InlineData("2026年12月", "2026-12")]
    [InlineData("2026/1/1..2026年6月30日", "2026-01-01..2026-06-30")]
    [InlineData("2026.1.1..2026.6.30", "2026-01-01..2026-06-30")]
    [InlineData("2026-H1", "2026-H1")]
    public static void Reads_a_period_in_chinese(string text, string expected) => Assert.Equal(Period.Parse(expected), DateText.ReadPeriod(text));

    [Theory]
    [InlineData("2026年第五季度")]
    [InlineData("2026年第0季度")]
    [InlineData("2026年13月")]
    [InlineData("2026年7月6日")]
    [InlineData("2026年中")]
    [InlineData("上半年")]
    [InlineData("0999年")]
    public static void Reads_nothing_else_as_a_period(string text) => Assert.Null(DateText.ReadPeriod(text));

    [Theory]
    [InlineData("7/6/2026", "2026-07-06 2026-06-07")]
    [InlineData("7/16/2026", "2026-07-16")]
    [InlineData("16.7.2026", "2026-07-16")]
    [InlineData("20260706", "2026-07-06")]
    [InlineData("2026-07-06 00:00:00", "2026-07-06")]
    [InlineData("2026-07-06T00:00:00Z", "2026-07-06")]
    [InlineData("7月6日", "")]
    public static void Guesses_what_another_form_may_mean(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', DateText.Guess(text).Select(date => $"{date:yyyy-MM-dd}")));
}
