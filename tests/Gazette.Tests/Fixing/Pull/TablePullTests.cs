using System.Text;
using Gazette.Data.Tables;
using Gazette.Data.Text;
using Gazette.Fixing.Pull;
using Xunit;

namespace Gazette.Tests.Fixing.Pull;

public sealed class TablePullTests
{
    private const string Base = """
        template: work-summary
        period: 2026-H1
        issued: 2026-07-06
        title: '{{ organization }}上半年工作总结'
        metrics:
          lectures: { label: 理论宣讲, unit: 场次 }
          income: { label: 村集体收入, unit: 元, show: 万元 }
        sections:
          - heading: 宣讲
            text: 开展理论宣讲{{ lectures }}，村集体收入{{ income }}。
        """;

    private const string Villages = """
        name,organization,lectures,income,opening
        shiba,石坝村, 9 ,186400,石坝村学用结合。
        dongtang, 东塘村,"1,207","  98700","东塘村有老街,
        也有新村。"

        """;

    /// <summary>How programs save a table, and the mark in front of it.</summary>
    public static TheoryData<string, string> Encodings => new()
    {
        { "utf-8", "" }, { "utf-8", "\uFEFF" }, { "gb18030", "" }, { "utf-16", "\uFEFF" }, { "utf-16BE", "\uFEFF" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Changes_the_edited_cells_and_no_other_byte(string name, string mark)
    {
        Encoding encoding = name == "gb18030" ? TextEncodings.Gb18030 : Encoding.GetEncoding(name);
        string text = mark + Villages.Replace("\n", "\r\n", StringComparison.Ordinal).Replace(",\r\n", ",\n", StringComparison.Ordinal);
        using PulledRow row = new("villages.csv", encoding.GetBytes(text), Base, row: 1);

        PulledReport pulled = row.Pull(EditedDocx.Replace(EditedDocx.Replace(row.Document, "1207场次", "1311场次"), "也有新村", "也有“新村”"));

        Assert.Equal(pulled.Edits, pulled.Taken);
        Assert.Equal(
            text.Replace("1,207", "1,311", StringComparison.Ordinal).Replace("也有新村", "也有“新村”", StringComparison.Ordinal),
            encoding.GetString(pulled.Content));
    }

    [Theory]
    [InlineData("9场次", "12场次", ", 9 ,", ", 12 ,")]
    [InlineData("18.64万元", "20.5万元", "186400", "205000")]
    [InlineData("学用结合。", "学用结合,开展宣讲。", "石坝村学用结合。", "\"石坝村学用结合,开展宣讲。\"")]
    [InlineData("学用结合。", "学用“结合”。", "石坝村学用结合。", "石坝村学用“结合”。")]
    [InlineData("石坝村上半年", "石坝上半年", "石坝村, 9", "石坝, 9")]
    public void Quotes_a_cell_only_if_its_text_needs_it(string words, string by, string cell, string written)
    {
        using PulledRow row = new("villages.csv", Encoding.UTF8.GetBytes(Villages), Base);

        PulledReport pulled = row.Pull(EditedDocx.Replace(row.Document, words, by));

        Assert.Equal(Villages.Replace(cell, written, StringComparison.Ordinal), Encoding.UTF8.GetString(pulled.Content));
    }

    [Theory]
    [InlineData("9", "12", ',', "12")]
    [InlineData(" 9 ", "12", ',', " 12 ")]
    [InlineData("\"9\"", "12", ',', "\"12\"")]
    [InlineData("\" 9 \" ", "1,200", ',', "\" 1,200 \" ")]
    [InlineData("9", "1,200", ',', "\"1,200\"")]
    [InlineData("9", "1,200", ';', "1,200")]
    [InlineData("9", "1\n2", '\t', "\"1\n2\"")]
    [InlineData(" 好 ", "“好”,\"很好\"", ',', "\"“好”,\"\"很好\"\"\"")]
    [InlineData("=\"00720\"", "00721", ',', "=\"00721\"")]
    [InlineData("\"=\"\"00720\"\"\"", "00721", ',', "\"=\"\"00721\"\"\"")]
    [InlineData("", "12", ',', "12")]
    [InlineData("\"\"", "12", ',', "\"12\"")]
    public void Writes_a_cell_as_it_was_written(string source, string text, char separator, string written) =>
        Assert.Equal(written, CellWriting.Write(source, text, separator));

    [Fact]
    public void Names_the_cells_of_a_workbook_and_leaves_it_as_it_is()
    {
        string folder = Path.Combine(Repository.Root, "examples", "village-table");
        byte[] content = File.ReadAllBytes(Path.Combine(folder, "villages.xlsx"));
        using PulledRow row = new("villages.xlsx", content, File.ReadAllText(Path.Combine(folder, "_base.yaml")));

        PulledReport pulled = row.Pull(EditedDocx.Replace(EditedDocx.Replace(row.Document, "16场次", "17场次"), "18.64万元", "19.2万元"));

        Assert.Equal((2, 2, true), (pulled.Edits, pulled.Taken, pulled.Diff.IsEmpty));
        Assert.Equal(
            ["各村!G2 夜校宣讲（场次）: 16 -> 17", "各村!N2 村集体收入: 186,400 -> 192000"],
            pulled.Cells.Select(cell => $"{cell.Place.Cell} {cell.Head}: {cell.Before} -> {cell.After}"));
        Assert.Same(content, pulled.Content);
    }

    [Fact]
    public void Lists_what_the_base_file_gives_with_its_place()
    {
        using PulledRow row = new("villages.csv", Encoding.UTF8.GetBytes(Villages), Base);

        PulledReport pulled = row.Pull(EditedDocx.Replace(row.Document, "开展理论宣讲", "举办理论宣讲"));

        Assert.Equal((1, 0), (pulled.Edits, pulled.Taken));
        Assert.EndsWith("_base.yaml:10:11", Assert.Single(pulled.Diagnostics).Related[0].Span.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_one_line_of_a_file_of_lines()
    {
        string lines = "{\"organization\":\"石坝村\",\"metrics\":{\"lectures\":9,\"income\":186400}}\n"
            + "{\"organization\":\"东塘村\",\"metrics\":{\"lectures\":7,\"income\":98700},\"opening\":\"东塘村有老街。\"}\n";
        using PulledRow row = new("villages.jsonl", Encoding.UTF8.GetBytes(lines), Base, row: 1);

        PulledReport pulled = row.Pull(EditedDocx.Replace(EditedDocx.Replace(row.Document, "7场次", "约8场次"), "有老街", "有“老街”"));

        Assert.Equal(
            lines.Replace("\"lectures\":7", "\"lectures\":\"约8\"", StringComparison.Ordinal).Replace("有老街", "有“老街”", StringComparison.Ordinal),
            Encoding.UTF8.GetString(pulled.Content));
    }
}
