using Gazette.Data.Tables;
using Xunit;

namespace Gazette.Tests.Data.Tables;

public static class ExcelCellTests
{
    [Theory]
    [InlineData(12, "General", "12")]
    [InlineData(12, null, "12")]
    [InlineData(12.5, "General", "12.5")]
    [InlineData(0.1 + 0.2, "General", "0.3")]
    [InlineData(1.0 / 3, "General", "0.3333333333")]
    [InlineData(1e-12, "General", "0")]
    [InlineData(-0.5, "General", "-0.5")]
    [InlineData(1234.5, "#,##0.00", "1234.50")]
    [InlineData(1234.567, "#,##0.0#", "1234.57")]
    [InlineData(12.5, "0", "13")]
    [InlineData(-12.5, "0;[Red]-0", "-13")]
    [InlineData(0.989, "0.0%", "98.9%")]
    [InlineData(0.9876, "0.0%", "98.8%")]
    [InlineData(0.98, "0.00%", "98.00%")]
    [InlineData(0.5, "0%", "50%")]
    [InlineData(186400, "#,##0,", "186400")]
    [InlineData(0.5, "# ?/?", "0.5")]
    [InlineData(12, "0\"场次\"", "12")]
    [InlineData(12.25, "[>100]0.0;0.00", "12.3")]
    [InlineData(12, "@", "12")]
    [InlineData(1e25, "0", "1E+25")]
    public static void Shows_a_number_as_its_cell_does(double value, string? format, string expected) =>
        Assert.Equal(expected, ExcelCell.Show(value, format));

    [Theory]
    [InlineData("2026-07-03", "yyyy\\-mm\\-dd", "2026-07-03")]
    [InlineData("2026-07-03", "m/d/yyyy", "2026-07-03")]
    [InlineData("2026-07-03", "yyyy\"年\"m\"月\"d\"日\"", "2026-07-03")]
    [InlineData("2026-06-01", "yyyy\"年\"m\"月\"", "2026-06")]
    [InlineData("2026-01-01", "yyyy\"年\"", "2026")]
    [InlineData("2026-03-05", "m-d", "2026-03-05")]
    [InlineData("2026-03-05T08:30", "yyyy-mm-dd hh:mm", "2026-03-05 08:30")]
    public static void Shows_a_day_as_a_report_writes_it(string value, string format, string expected) =>
        Assert.Equal(expected, ExcelCell.Show(DateTime.Parse(value, System.Globalization.CultureInfo.InvariantCulture), format));

    [Fact]
    public static void Shows_text_truth_and_nothing_as_they_are()
    {
        Assert.Equal("120+", ExcelCell.Show("120+", "General"));
        Assert.Equal("true", ExcelCell.Show(true, "General"));
        Assert.Equal("", ExcelCell.Show(null, null));
    }
}
