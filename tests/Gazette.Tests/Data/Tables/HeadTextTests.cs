using Gazette.Data.Tables.Layout;
using Gazette.Data.Tables.Workbooks;
using Xunit;

namespace Gazette.Tests.Data.Tables;

public static class HeadTextTests
{
    [Theory]
    [InlineData("单位：场次", "场次")]
    [InlineData("（单位：万元）", "万元")]
    [InlineData("计量单位：人次", "人次")]
    [InlineData("各村收入统计表（单位:元）", "元")]
    [InlineData("2026年上半年　单位：户", "户")]
    [InlineData("Unit: people", "people")]
    [InlineData("填报单位：青岚镇", null)]
    [InlineData("单位负责人：王茗", null)]
    [InlineData("单位", null)]
    [InlineData("青岚镇统计表", null)]
    public static void Finds_the_unit_above_a_table(string line, string? unit) => Assert.Equal(unit, HeadText.FindUnit(line));

    [Theory]
    [InlineData("村　名", "村名")]
    [InlineData("* 讲 座\n（场次）", "讲座（场次）")]
    [InlineData("Contact \n person", "Contact person")]
    [InlineData("听众 count", "听众count")]
    public static void Drops_what_is_there_for_looks(string typed, string head) => Assert.Equal(head, HeadText.Normalize(typed));

    [Theory]
    [InlineData("讲座（场次）", "讲座", "场次")]
    [InlineData("讲座 (单位：场次)", "讲座", "场次")]
    [InlineData("讲座", "讲座", null)]
    [InlineData("（场次）", "（场次）", null)]
    public static void Splits_a_unit_from_its_heading(string head, string name, string? unit) => Assert.Equal((name, unit), HeadText.Split(head));

    [Theory]
    [InlineData("3", 3, 3)]
    [InlineData("3-4", 3, 4)]
    public static void Reads_rows(string text, int first, int last) => Assert.Equal(new RowRange(first, last), RowRange.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("4-3")]
    [InlineData("3-")]
    [InlineData("-3")]
    [InlineData("三")]
    [InlineData("99999999")]
    public static void Refuses_what_is_no_row(string text) => Assert.Null(RowRange.Parse(text));

    [Theory]
    [InlineData("B3:F20", null, 1, 2, 5, 19)]
    [InlineData("$B$3:$F$20", null, 1, 2, 5, 19)]
    [InlineData("Sheet1!A1:B2", "Sheet1", 0, 0, 1, 1)]
    [InlineData("'2026 ''上''半年'!A1:B2", "2026 '上'半年", 0, 0, 1, 1)]
    [InlineData("B:C", null, 1, 0, 2, 1_048_575)]
    [InlineData("3:20", null, 0, 2, 16_383, 19)]
    [InlineData("B3:C", null, 1, 2, 2, 1_048_575)]
    public static void Reads_a_range(string text, string? sheet, int firstColumn, int firstRow, int lastColumn, int lastRow) =>
        Assert.Equal((sheet, new CellArea(firstColumn, firstRow, lastColumn, lastRow)), AreaText.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("B3")]
    [InlineData("F20:B3")]
    [InlineData("各村")]
    [InlineData("A1:B2:C3")]
    [InlineData("A0:B2")]
    public static void Refuses_what_is_no_range(string text) => Assert.Null(AreaText.Parse(text));

    [Theory]
    [InlineData("合　计", true)]
    [InlineData("合计：", true)]
    [InlineData("合计（14个村）", true)]
    [InlineData("东片小计", true)]
    [InlineData("Grand total", true)]
    [InlineData("合计村", false)]
    [InlineData("累计宣讲", false)]
    [InlineData("", false)]
    public static void Tells_totals(string text, bool isTotal) => Assert.Equal(isTotal, RowWords.IsTotal(text));

    [Theory]
    [InlineData("填表人：王茗", true)]
    [InlineData("注1：含线上", true)]
    [InlineData("Prepared by: A. Reed", true)]
    [InlineData("茶坪村：含两个自然村", false)]
    [InlineData("备注", false)]
    [InlineData("备注栏里写的都是说明：见附表", false)]
    public static void Tells_what_is_below_a_table(string text, bool isFooter) => Assert.Equal(isFooter, RowWords.IsFooter(text));
}
