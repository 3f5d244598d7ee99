using System.Globalization;
using CsCheck;
using Gazette.Data.Tables.NumberFormats;
using Gazette.Reports;
using Xunit;

namespace Gazette.Tests.Data.Tables.NumberFormats;

public static class NumberFormatTests
{
    [Theory]
    [MemberData(nameof(ShownCells.Numbers), MemberType = typeof(ShownCells))]
    public static void Shows_a_number_as_its_cell_does(double number, string code, string expected) =>
        Assert.Equal(expected, NumberFormat.Parse(code).Show(number, from1904: false));

    [Theory]
    [InlineData("七号", "General", "七号")]
    [InlineData("七号", "@", "七号")]
    [InlineData("七号", "0.00", "七号")]
    [InlineData("七", "0;-0;0;\"第\"@\"号\"", "第七号")]
    [InlineData("七", "\"溪发\"@\"号\"", "溪发七号")]
    [InlineData("七号", "h\"时\"mm\"分\";@", "七号")]
    [InlineData("七号", ";;;", "")]
    [InlineData("七号", "_(* #,##0_);_(* (#,##0);_(* \"-\"_);_(@_)", " 七号 ")]
    public static void Shows_a_text_as_its_cell_does(string text, string code, string expected) =>
        Assert.Equal(expected, NumberFormat.Parse(code).Show(text));

    [Theory]
    [InlineData(43538, "yyyy-mm-dd", "2023-03-15")]
    [InlineData(0, "yyyy-mm-dd", "1904-01-01")]
    [InlineData(0.354166666666667, "h:mm", "8:30")]
    public static void Counts_the_days_from_1904_where_the_workbook_does(double number, string code, string expected) =>
        Assert.Equal(expected, NumberFormat.Parse(code).Show(number, from1904: true));

    [Theory]
    [InlineData(12, "General", "12")]
    [InlineData(12.5, "General", "12.5")]
    [InlineData(0.1 + 0.2, "General", "0.3")]
    [InlineData(1.0 / 3, "General", "0.3333333333")]
    [InlineData(1e-12, "General", "0")]
    [InlineData(-1e-12, "0.00", "0.00")]
    [InlineData(-0.004, "0.00", "-0.004")]
    [InlineData(-0.5, "General", "-0.5")]
    [InlineData(1234.5, "#,##0.00", "1234.50")]
    [InlineData(1234.567, "#,##0.0#", "1234.567")]
    [InlineData(1234.5, "#,##0.00##", "1234.50")]
    [InlineData(12.5, "0", "12.5")]
    [InlineData(-12.5, "0;[Red]-0", "-12.5")]
    [InlineData(-12.5, "#,##0.0_);(#,##0.0)", "-12.5")]
    [InlineData(0.989, "0.0%", "98.9%")]
    [InlineData(0.9876, "0.0%", "98.76%")]
    [InlineData(0.98, "0.00%", "98.00%")]
    [InlineData(0.5, "0%", "50%")]
    [InlineData(45, "0.0\"%\"", "45.0")]
    [InlineData(186400, "#,##0,", "186400")]
    [InlineData(186000, "0!.0,\"万\"", "186000")]
    [InlineData(0.5, "# ?/?", "0.5")]
    [InlineData(12, "0\"场次\"", "12")]
    [InlineData(120, "0\"余\"", "120")]
    [InlineData(720, "000000", "720")]
    [InlineData(0, "#,##0;-#,##0;\"-\"", "0")]
    [InlineData(5, ";;;", "5")]
    [InlineData(12.25, "[>100]0.0;0.00", "12.25")]
    [InlineData(12, "@", "12")]
    [InlineData(1e25, "0", "1E+25")]
    [InlineData(46206, "m/d/yyyy", "2026-07-03")]
    [InlineData(46206.35, "yyyy\"年\"m\"月\"d\"日\"", "2026-07-03")]
    [InlineData(46174, "yyyy\"年\"m\"月\"", "2026-06")]
    [InlineData(46023, "yyyy\"年\"", "2026")]
    [InlineData(46206, "m-d", "2026-07-03")]
    [InlineData(46206.354, "yyyy-mm-dd hh:mm", "2026-07-03")]
    [InlineData(0.3541666667, "h:mm", "8:30")]
    public static void Gives_metrics_the_number_and_dates_the_day(double number, string code, string expected) =>
        Assert.Equal(expected, NumberFormat.Parse(code).ToValue(number, from1904: false).Text);

    [Theory]
    [InlineData(12, "General", null)]
    [InlineData(1.0 / 3, "General", 9)]
    [InlineData(1234567.8912345, "General", 3)]
    [InlineData(1234.567, "#,##0.0#", 2)]
    [InlineData(1234.601, "#,##0.0#", 1)]
    [InlineData(12.5, "0", 0)]
    [InlineData(12.5, "0.00", null)]
    [InlineData(0.9876, "0.0%", 1)]
    [InlineData(0.5, "# ?/?", null)]
    public static void Says_how_many_decimals_the_cell_shows_of_a_number_that_has_more(double number, string code, int? expected) =>
        Assert.Equal(expected, NumberFormat.Parse(code).ToValue(number, from1904: false).Decimals);

    [Fact]
    public static void A_metric_computes_with_the_number_and_prints_what_its_cell_shows() => Gen.Select(
        Gen.Int[-99_999_999, 99_999_999], Gen.Byte[0, 6], Gen.Int[0, 4], Gen.Bool).Sample(
        (digits, decimals, shown, isPercent) =>
        {
            decimal number = new(Math.Abs(digits), 0, 0, digits < 0, decimals);
            NumberFormat format = NumberFormat.Parse("0" + (shown > 0 ? "." + new string('0', shown) : "") + (isPercent ? "%" : ""));
            CellValue value = format.ToValue((double)number, from1904: false);
            decimal own = decimal.Parse(value.Text.TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture);
            Assert.Equal(isPercent ? number * 100 : number, own);
            string cell = format.Show((double)number, from1904: false).TrimEnd('%');
            bool isZero = !cell.AsSpan().ContainsAnyInRange('1', '9');
            Assert.Equal(
                isZero ? cell.TrimStart('-') : cell,
                new Quantity(own) { Decimals = value.Decimals }.Printed.Number.ToString(CultureInfo.InvariantCulture));
        },
        iter: 2_000);

    [Theory]
    [InlineData(18.64, "0.0\"万元\"", "18.64万元")]
    [InlineData(42, "0\" 户\"", "42 户")]
    [InlineData(120, "0\"余\"", "120余")]
    [InlineData(300, "\"约\"0", "约300")]
    [InlineData(45, "0.0\"%\"", "45.0%")]
    [InlineData(12.5, "0.0‰", "12.5‰")]
    [InlineData(1234.5, "¥#,##0.00", "¥1234.50")]
    [InlineData(-1234.5, "¥#,##0.00;¥-#,##0.00", "¥-1234.50")]
    [InlineData(-9.5, "[$€-407] #,##0.00", "€-9.50")]
    [InlineData(7, "\"第\"0\"号\"", "7号")]
    [InlineData(-7, "0;\"减少\"0", null)]
    [InlineData(-1234.5, "#,##0.00_);(#,##0.00)", null)]
    [InlineData(5550123, "000-0000", null)]
    [InlineData(0, "#,##0;-#,##0;\"无\"", null)]
    [InlineData(5, "[=1]\"是\";[=5]\"否\";General", "否")]
    [InlineData(186449, "0,\"千\"", "186449")]
    [InlineData(186449, "0,\"千元\"", "186449 元")]
    [InlineData(186449, "0!.0,\"万元\"", "186449 元")]
    [InlineData(-12200000, "0.0,,\"M\"", "-12200000")]
    public static void Gives_metrics_the_words_that_say_what_the_number_is(double number, string code, string? expected) =>
        Assert.Equal(expected, NumberFormat.Parse(code).ToValue(number, from1904: false).Quantity);

    [Theory]
    [InlineData(186449, "#,##0,", true)]
    [InlineData(186449, "0!.0,", true)]
    [InlineData(186449, "0,\"万\"", true)]
    [InlineData(0, "#,##0,", false)]
    [InlineData(186449, "#,##0", false)]
    [InlineData(5550123, "000-0000", false)]
    public static void Tells_where_the_cell_shows_another_number_and_does_not_say_why(double number, string code, bool expected) =>
        Assert.Equal(expected, NumberFormat.Parse(code).ToValue(number, from1904: false).IsOther);

    [Theory]
    [InlineData("[")]
    [InlineData("\"")]
    [InlineData("\\")]
    [InlineData("_")]
    [InlineData("*")]
    [InlineData("/")]
    [InlineData("?/")]
    [InlineData(".")]
    [InlineData(",")]
    [InlineData("E+")]
    [InlineData("0E+")]
    [InlineData(";;;;;;")]
    [InlineData("[$")]
    [InlineData("[DBNum]")]
    [InlineData("[DBNum9]0")]
    [InlineData("[>]0")]
    [InlineData("[h")]
    [InlineData("s.0000")]
    [InlineData("[h]:mmm")]
    public static void Shows_something_whatever_the_format(string code)
    {
        foreach (double number in (ReadOnlySpan<double>)[0, 1, -1, 0.5, 46206.5, 1e15, -1e300, double.Epsilon, double.NaN, double.PositiveInfinity])
        {
            Assert.NotNull(NumberFormat.Parse(code).Show(number, from1904: false));
            Assert.NotNull(NumberFormat.Parse(code).ToValue(number, from1904: false));
        }
    }
}
