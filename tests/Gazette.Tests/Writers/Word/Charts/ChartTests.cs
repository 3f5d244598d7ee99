using System.Xml.Linq;
using Gazette.Documents;
using Gazette.Tests.Writers.Word.House;
using Gazette.Wording;
using Gazette.Writers;
using Gazette.Writers.Markdown;
using Gazette.Writers.Word;
using Xunit;
using static Gazette.Tests.Writers.Trees;

namespace Gazette.Tests.Writers.Word.Charts;

/// <summary>Charts as Word draws and edits them.</summary>
public sealed class ChartTests
{
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private static readonly Document Four = Of(
        new DocumentProperties { Language = LanguageRules.English, Style = "report", Title = "Four charts" },
        H(2, "Charts"),
        Chart("column", "Visits", "thousand", Grid(".rr", "Quarter|2026|2025", "Q1|12.4|11", "Q2|13.05|—", "Q3|9.8|−0.5")),
        Chart("bar", "", "", Grid(".r", "Ward|On time", "Abbots Row|98.4%", "=cmd()|91%")),
        P("Between."),
        Chart("line", "到馆<人次>", "人次", Grid(".rr", "月份|甲|乙", "1月|1,204|1,340", "2月|980|1,102+")),
        Bullets([P("In a list"), Chart("pie", "Money", "USD", Grid(".r", "Source|Amount", "Town|40.2", "Gifts|6"))]));

    public static TheoryData<string> Languages => ["en", "zh-CN"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Are_sound_and_say_what_the_Markdown_says(string language)
    {
        foreach (string style in (string[])["report", "official"])
        {
            Document document = Four with { Properties = Four.Properties with { Language = LanguageRules.Find(language)!, Style = style } };
            WordFile file = WordFile.Of(document);
            Assert.Equal(MarkdownText.Read(MarkdownWriter.Write(document)), WordText.Read(file.Bytes));
            Assert.Equal(file.Bytes, new WordWriter(new WriterOptions()).Write(document));
        }
    }

    [Fact]
    public void Hold_their_numbers_exactly_beside_their_workbooks_cells()
    {
        WordFile file = WordFile.Of(Four);
        Assert.Equal(["barChart", "barChart", "lineChart", "pieChart"], Enumerable.Range(1, 4)
            .Select(number => file.Part($"word/charts/chart{number}.xml").Descendants(C + "plotArea").Single().Elements().ElementAt(1).Name.LocalName));

        XElement first = file.Part("word/charts/chart1.xml");
        Assert.Equal(["12.4", "13.05", "9.8", "11", "-0.5"], first.Descendants(C + "numCache").Descendants(C + "v").Select(value => value.Value));
        Assert.Equal(["#,##0.00", "#,##0.0"], first.Descendants(C + "numCache").Elements(C + "formatCode").Select(code => code.Value));
        Assert.Equal(["Sheet1!$B$2:$B$4", "Sheet1!$C$2:$C$4"], first.Descendants(C + "val").Descendants(C + "f").Select(formula => formula.Value));
        Assert.Equal("Visits (thousand)", string.Concat(first.Descendants(A + "t").Select(text => text.Value)));
        Assert.Equal("#,##0.0\"%\"", file.Part("word/charts/chart2.xml").Descendants(C + "numCache").Elements(C + "formatCode").Single().Value);
    }

    [Fact]
    public void Are_described_for_those_who_cannot_see_them() => Assert.Equal(
        [
            "Column chart: Visits (thousand). 2026: Q1 12.4, Q2 13.05 and Q3 9.8; 2025: Q1 11, Q2 — and Q3 −0.5",
            "Bar chart. On time: Abbots Row 98.4% and =cmd() 91%",
            "Line chart: 到馆<人次>（人次）. 甲: 1月 1,204 and 2月 980; 乙: 1月 1,340 and 2月 1,102",
            "Pie chart: Money (USD). Amount: Town 40.2 and Gifts 6",
        ],
        WordFile.Of(Four).Body.Descendants().Where(element => element.Name.LocalName == "docPr").Select(element => element.Attribute("descr")!.Value));

    [Fact]
    public void Draw_a_column_of_targets_as_a_broken_line_across_the_others()
    {
        Document document = Report(
            With(Chart("column", "Visits", "", Grid(".rr", "Quarter|Visits|Target", "Q1|12|15", "Q2|14|15")), "target", "Target"),
            With(Chart("line", "Visits", "", Grid(".rr", "Quarter|Visits|Target", "Q1|12|15", "Q2|14|15")), "target", "Target"));
        WordFile file = WordFile.Of(document);
        XElement[] charts = [file.Part("word/charts/chart1.xml"), file.Part("word/charts/chart2.xml")];
        Assert.Equal(
            ["layout", "barChart", "lineChart", "catAx", "valAx", "spPr"],
            charts[0].Descendants(C + "plotArea").Single().Elements().Select(element => element.Name.LocalName));
        Assert.All(
            charts,
            chart => Assert.Equal("Target", chart.Descendants(A + "prstDash").Single().Ancestors(C + "ser").Single().Descendants(C + "v").First().Value));
        Assert.Equal(MarkdownText.Read(MarkdownWriter.Write(document)), WordText.Read(file.Bytes));
    }

    [Fact]
    public void Put_columns_on_top_of_each_other_if_that_is_asked_for()
    {
        WordFile file = WordFile.Of(Report(With(Chart("bar", "", "", Grid(".rr", "Quarter|Books|Papers", "Q1|12|15", "Q2|14|15")), "class", "stacked")));
        XElement chart = file.Part("word/charts/chart1.xml");
        Assert.Equal("stacked", chart.Descendants(C + "grouping").Single().Attribute("val")!.Value);
        Assert.Equal("100", chart.Descendants(C + "overlap").Single().Attribute("val")!.Value);
    }

    [Fact]
    public void Bars_begin_at_zero_unless_they_go_below_it()
    {
        WordFile file = WordFile.Of(Four);
        Assert.Empty(file.Part("word/charts/chart1.xml").Descendants(C + "min"));
        Assert.Equal("0", file.Part("word/charts/chart2.xml").Descendants(C + "min").Single().Attribute("val")!.Value);
    }

    [Fact]
    public void Take_the_colours_of_the_house()
    {
        byte[] docx = new WordWriter(new WriterOptions()).Write(Four, References.Open(References.Read("district-council")));
        WordGate.Check(docx);
        XElement chart = References.Part(docx, "word/charts/chart1.xml");
        Assert.Equal(
            ["0F6B5C", "C98B2B"],
            chart.Descendants(C + "ser").Select(series => series.Element(C + "spPr")!.Descendants(A + "srgbClr").Single().Attribute("val")!.Value));
        Assert.Equal(["DejaVu Serif"], chart.Descendants(A + "latin").Select(font => font.Attribute("typeface")!.Value).Distinct());
    }

    [Theory]
    [InlineData("word/charts/chart1.xml", "<c:v>12.4</c:v>", "<c:v>12.5</c:v>", "differ from the workbook (B2)")]
    [InlineData("word/charts/chart1.xml", "<c:v>Q1</c:v>", "<c:v>Q9</c:v>", "differ from the workbook (A2)")]
    [InlineData("word/charts/_rels/chart1.xml.rels", "chart1.xlsx", "chart9.xlsx", "is missing")]
    [InlineData("word/charts/_rels/chart1.xml.rels", "rId1", "rId2", "a chart without a workbook")]
    public void That_differ_from_their_workbooks_are_found(string part, string old, string replacement, string problem) =>
        Assert.Contains(
            WordGate.FindProblems(References.Replace(WordFile.Of(Four).Bytes, part, old, replacement)),
            found => found.Contains(problem, StringComparison.Ordinal));

    [Fact]
    public void Whose_workbook_does_not_open_are_found() =>
        Assert.Contains(
            WordGate.FindProblems(References.Put(WordFile.Of(Four).Bytes, "word/embeddings/chart1.xlsx", "PK no"u8.ToArray())),
            found => found.Contains("its workbook does not open", StringComparison.Ordinal));

    [Fact]
    public void A_table_that_cannot_be_drawn_stays_a_table() =>
        Assert.Single(WordFile.Of(Report(Chart("pie", "", "", Grid(".r", "a|b", "x|y")))).Body.Descendants(WordFile.W + "tbl"));

    private static Container With(Container chart, string attribute, string value) => chart with { Attributes = chart.Attributes.Add(attribute, value) };

    private static Container Chart(string type, string title, string unit, Table table)
    {
        Container box = Box("chart", table);
        return box with { Attributes = box.Attributes.Add("type", type).Add("title", title).Add("unit", unit) };
    }
}
