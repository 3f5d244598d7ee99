using System.Globalization;
using System.Text;
using System.Xml.Linq;
using CsCheck;
using Gazette.Documents;
using Gazette.Tests.Documents;
using Gazette.Wording;
using Gazette.Writers.Html;
using Xunit;
using static Gazette.Tests.Writers.Trees;

namespace Gazette.Tests.Writers;

public class HtmlWriterTests
{
    private const string Hostile = "</style></title><script>alert(1)</script>\" onload=\"x\" '&amp;]]>";

    public static TheoryData<string> SampleNames => [.. WordWriterTests.SampleNames];

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void Writes_sound_pages(string name) => HtmlPage.Check(HtmlWriter.Write(WordWriterTests.Sample(name)));

    [Fact]
    public void Writes_sound_pages_of_random_trees() => RandomDocuments.Documents.Sample(document => HtmlPage.Check(HtmlWriter.Write(document)), iter: 500);

    [Fact]
    public void Takes_all_text_for_text()
    {
        DocumentProperties properties = new()
        {
            Language = LanguageRules.English,
            Title = Hostile,
            Organization = Hostile,
            Subject = Hostile,
            Keywords = [Hostile],
        };
        Block[] blocks =
        [
            Box("toc", P(Hostile)), H(1, Hostile), P(T(Hostile), Typed(Hostile), Noted(P(Hostile)), To("https://example.com/\"><script>", Hostile)),
            P(Shown(SamplePictures.Square, Hostile)), Listing(Hostile), RunIn(3, Hostile, Hostile), Defined((Hostile, [P(Hostile)])),
            Grid("..", $"{Hostile}|a", "1|b"),
            Box("chart", ["type=bar", $"title={Hostile}", $"unit={Hostile}"], Grid("..", $"{Hostile}|{Hostile}", $"{Hostile}|3")),
            Box("letterhead", Box("mark", P(Hostile)), Box("number", P(Hostile))),
        ];
        byte[] page = HtmlWriter.Write(Of(properties.With("header", "title"), blocks));
        HtmlPage.Check(page);
        Assert.Single(HtmlText.Parse(page).Descendants("style"));
        Assert.DoesNotContain("<script", Encoding.UTF8.GetString(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//example.com/x")]
    [InlineData("#nowhere")]
    public void Leaves_the_words_of_a_link_that_may_not_be_one(string target)
    {
        XElement page = HtmlText.Parse(HtmlWriter.Write(Report(P(To(target, "words")))));
        Assert.Empty(page.Descendants("a"));
        Assert.Equal("words", page.Descendants("p").Single().Value);
    }

    [Fact]
    public void Leads_to_headings_by_the_names_that_Markdown_readers_give_them()
    {
        XElement page = HtmlText.Parse(HtmlWriter.Write(Report(P(To("#key-figures-1", "see")), H(2, "Key figures"), H(2, "Key figures"), H(2, "！"))));
        Assert.Equal("#key-figures-1", page.Descendants("a").Single().Attribute("href")!.Value);
        Assert.Equal(["key-figures", "key-figures-1", "heading.3"], page.Descendants().Where(IsHeading).Select(heading => heading.Attribute("id")!.Value));
    }

    [Fact]
    public void Skips_no_rank_of_headings_and_puts_attachments_below_the_title()
    {
        XElement page = HtmlText.Parse(HtmlWriter.Write(Official(
            H(1, "总结"), H(2, "一、甲"), H(4, "1.乙"), H(2, "二、丙"), Box("attachment", P("附件1"), H(1, "数据"), H(2, "说明")))));
        Assert.Equal(["h1", "h2", "h3", "h2", "h2", "h3"], page.Descendants().Where(IsHeading).Select(heading => heading.Name.LocalName));
    }

    [Fact]
    public void Names_the_language_of_what_is_in_another()
    {
        Assert.Equal(["zh-CN 青岚镇"], LanguagesIn(Report(P("The township of "), P(T("of 青"), T("岚镇, a town，")))));
        Assert.Equal(["en-US Work in Progress 2026"], LanguagesIn(Official(P("见《Work in Progress 2026》，GDP增长3%，A4纸"))));
        Document british = Of(new DocumentProperties { Language = LanguageRules.English, Proofing = "en-GB" });
        Assert.Equal("en-GB", HtmlText.Parse(HtmlWriter.Write(british)).Attribute("lang")!.Value);
    }

    [Fact]
    public void Merges_cells_and_names_rows_and_columns()
    {
        XElement page = HtmlText.Parse(HtmlWriter.Write(Report(
            Box("caption", ["table"], P("Areas")),
            Box("table", ["merge"], Grid("..r", "Area|Village|Visits", "East|Liuhe|1.5", "East|Shidu|20", "Total||21.5")),
            Box("table", ["merge-total=2"], Grid("..r", "Area|Village|Visits", "East|Liuhe|1.5", "Total||1.5")))));
        XElement[] tables = [.. page.Descendants("table")];
        Assert.Equal(page.Descendants("figcaption").Single().Attribute("id")!.Value, tables[0].Attribute("aria-labelledby")!.Value);
        XElement merged = tables[0].Descendants("th").Single(cell => cell.Value == "East");
        Assert.Equal(("2", "rowgroup"), (merged.Attribute("rowspan")!.Value, merged.Attribute("scope")!.Value));
        Assert.Equal("2", tables[1].Descendants("th").Single(cell => cell.Value == "Total").Attribute("colspan")!.Value);
        XElement whole = tables[0].Descendants("td").Single(cell => cell.Value == "20");
        Assert.Equal("padding-right:calc(var(--cell) + 1.5ch)", whole.Attribute("style")!.Value);
    }

    [Fact]
    public void Draws_columns_as_high_as_their_numbers()
    {
        XElement[] drawn = Rectangles("type=column", "a|b|c", "x|10|40", "y|20|");
        double unit = At(drawn[0], "height") / 10;
        Assert.Equal([10, 20, 40], drawn.Select(column => Math.Round(At(column, "height") / unit)));
        Assert.All(drawn, column => Assert.Equal(Bottom(drawn[0]), Bottom(column), 0.2));
    }

    [Fact]
    public void Draws_bars_from_zero_to_both_sides()
    {
        XElement[] drawn = Rectangles("type=bar", "a|b", "x|30", "y|-15");
        Assert.Equal(2, At(drawn[0], "width") / At(drawn[1], "width"), 0.05);
        Assert.Equal(At(drawn[0], "x"), At(drawn[1], "x") + At(drawn[1], "width"), 0.2);
    }

    [Fact]
    public void Breaks_a_line_where_a_number_is_missing_and_takes_numbers_of_any_size()
    {
        XElement page = HtmlText.Parse(HtmlWriter.Write(Report(Box("chart", ["type=line"], Grid("..", "a|b", "v|1", "w|2", "x|—", "y|3", "z|4")))));
        Assert.Equal(2, page.Descendants("polyline").Count());
        foreach (string number in (string[])["79228162514264337593543950335", "0.0000000000000000000000000001", "0", "-5"])
        {
            HtmlPage.Check(HtmlWriter.Write(Report(Box("chart", ["type=column"], Grid("..", "a|b", $"x|{number}")))));
        }
    }

    [Fact]
    public void Begins_a_sheet_for_every_new_page()
    {
        XElement page = HtmlText.Parse(HtmlWriter.Write(Official(
            Box("page-break"), P("甲"), Box("page-break"), Box("page-break"), Box("landscape", P("乙")), P("丙"),
            Box("attachment", P("附件"), Box("landscape", P("横表")), H(1, "题")), P("丁"))));
        Assert.Equal(
            ["sheet 甲", "sheet landscape 乙", "sheet 丙", "sheet 附件", "sheet landscape 横表", "sheet 题丁"],
            page.Descendants("article").Single().Elements()
                .Select(sheet => $"{sheet.Attribute("class")!.Value} {sheet.Value.Replace("\n", "", StringComparison.Ordinal)}"));
    }

    [Fact]
    public void Has_the_paper_and_the_lines_of_the_standard()
    {
        string page = Encoding.UTF8.GetString(HtmlWriter.Write(Official(P("正文"))));
        Assert.Contains("@page{size:595.3pt 841.9pt;margin:104.9pt 73.7pt 99.2pt 79.4pt}", page, StringComparison.Ordinal);
        Assert.Contains("--size:16pt;--line:28.95pt;--tight:-.25pt", page, StringComparison.Ordinal);
    }

    private static IEnumerable<string> LanguagesIn(Document document) =>
        HtmlText.Parse(HtmlWriter.Write(document)).Descendants("span").Select(span => $"{span.Attribute("lang")!.Value} {span.Value}");

    private static XElement[] Rectangles(string type, params string[] rows)
    {
        string alignments = new('.', rows[0].Split('|').Length);
        XElement page = HtmlText.Parse(HtmlWriter.Write(Report(Box("chart", [type], Grid(alignments, rows)))));
        return [.. page.Descendants("rect").Where(shape => At(shape, "height") != 10)];
    }

    private static bool IsHeading(XElement element) => element.Name.LocalName is ['h', >= '1' and <= '6'];

    private static double At(XElement shape, string name) => double.Parse(shape.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static double Bottom(XElement shape) => At(shape, "y") + At(shape, "height");
}
