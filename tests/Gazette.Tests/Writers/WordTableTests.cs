using System.Xml.Linq;
using Gazette.Documents;
using Xunit;
using static Gazette.Tests.Writers.Trees;
using static Gazette.Tests.Writers.WordFile;

namespace Gazette.Tests.Writers;

/// <summary>The effect of the container around a table, and of the table's content.</summary>
public class WordTableTests
{
    private static readonly string[] Numbers = ["项目|多少|同样|带号", "甲|1,234.5|1.5|1.5%", "乙|20|2.5|20%", "丙|0.125|3.5|3.25%", "丁|—|—|—"];

    [Theory]
    [InlineData("widths=50% 25% 25%", "4422 2211 2211")]
    [InlineData("widths=20mm auto 20mm", "1133 6578 1133")]
    [InlineData("widths=100% auto auto", "7820 512 512")]
    [InlineData("widths=30mm 30mm 30mm", "1700 1700 1700")]
    [InlineData("widths=300mm 300mm 100mm", "3790 3790 1263")]
    public void Gives_columns_the_widths_that_are_said(string widths, string twips)
    {
        WordFile file = WordFile.Of(Official(Box("table", [widths], Grid("...", "甲|乙|丙", "东|西|南"))));
        Assert.Equal(twips, string.Join(' ', file.Body.Descendants(W + "gridCol").Select(column => column.Attribute(W + "w")!.Value)));
    }

    [Fact]
    public void Colours_a_cell_beside_its_words()
    {
        Table table = Grid("..", "甲|乙", "一|完成", "二|滞后", "三|—", "四|—");
        table = table with
        {
            Rows = [.. table.Rows.Select((row, index) => row with
            {
                Cells = row.Cells.SetItem(1, row.Cells[1] with { Status = index switch { 1 => CellStatus.Good, 2 => CellStatus.Bad, _ => CellStatus.None } }),
            })],
        };
        Assert.Equal(
            [null, null, null, "E2F0D9", null, "F8D7DA", null, null, null, null],
            WordFile.Of(Official(table)).Body.Descendants(W + "tc").Select(cell => cell.Descendants(W + "shd").FirstOrDefault()?.Attribute(W + "fill")?.Value));
    }

    [Fact]
    public void Merges_equal_words_below_one_another_within_the_groups_to_their_left()
    {
        WordFile file = WordFile.Of(Official(Box("table", ["merge"], Grid("...r", "片区|村|项目|数", "东|甲|修路|1", "东|乙|修路|1", "西|丙|修路|1", "西|—|绿化|2", "西|—|绿化|2"))));
        string[] rows = [.. file.Body.Descendants(W + "tr").Select(row => string.Concat(row.Elements(W + "tc").Select(MergeOf)))];
        Assert.Equal(["....", "r.r.", "c.c.", "r...", "c.r.", "c.c."], rows);
    }

    [Theory]
    [InlineData("合计||7", "1133 6578 1133", "7711:2 1133:1")]
    [InlineData("合计|二|7", "1133 6578 1133", "1133:1 6578:1 1133:1")]
    public void Lets_a_total_span_the_empty_cells_after_it(string total, string grid, string cells)
    {
        WordFile file = WordFile.Of(Official(Box("table", ["widths=20mm auto 20mm", "merge-total=2"], Grid("..r", "村|负责人|件数", "东|甲|3", "西|乙|4", total))));
        Assert.Equal(grid, string.Join(' ', file.Body.Descendants(W + "gridCol").Select(column => column.Attribute(W + "w")!.Value)));
        Assert.Equal(cells, string.Join(' ', file.Body.Descendants(W + "tr").Last().Elements(W + "tc").Select(cell => $"{WidthOf(cell)}:{SpanOf(cell)}")));
    }

    [Fact]
    public void Lines_numbers_up_by_their_decimal_points_only_where_they_have_more_and_fewer_decimals()
    {
        WordFile file = WordFile.Of(Report(Grid("....", Numbers)));
        XElement[] cells = [.. file.Body.Descendants(W + "tr").Skip(1).First().Elements(W + "tc")];
        Assert.Equal([null, "decimal", null, null], cells.Select(cell => cell.Descendants(W + "tab").SingleOrDefault()?.Attribute(W + "val")?.Value));
        Assert.Equal([null, "left", "right", "right"], cells.Select(cell => Value(cell.Element(W + "p")!, "jc")));
    }

    [Fact]
    public void Keeps_numbers_from_the_right_by_the_decimals_they_lack_where_lines_have_a_grid()
    {
        WordFile file = WordFile.Of(Official(Grid("....", Numbers)));
        string?[] indents = [.. file.Body.Descendants(W + "tr")
            .Skip(1)
            .Select(row => Value(row.Elements(W + "tc").ElementAt(1).Element(W + "p")!, "ind", "right"))];
        Assert.Equal(["280", "560", null, "560"], indents);
    }

    private static string WidthOf(XElement cell) => cell.Descendants(W + "tcW").Single().Attribute(W + "w")!.Value;

    private static string SpanOf(XElement cell) => cell.Descendants(W + "gridSpan").SingleOrDefault()?.Attribute(W + "val")?.Value ?? "1";

    private static string MergeOf(XElement cell) => cell.Descendants(W + "vMerge").SingleOrDefault() is not { } merge ? "."
        : merge.Attribute(W + "val")?.Value == "restart" ? "r"
        : "c";
}
