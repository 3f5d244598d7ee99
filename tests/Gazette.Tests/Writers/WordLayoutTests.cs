using System.Xml.Linq;
using Gazette.Documents;
using Gazette.Wording;
using Xunit;
using static Gazette.Tests.Writers.Trees;
using static Gazette.Tests.Writers.WordFile;

namespace Gazette.Tests.Writers;

public class WordLayoutTests
{
    [Theory]
    [InlineData("official", "profile", "strict", "2098 1984 579")]
    [InlineData("official", "profile", "gb33476", "1960 1847 589")]
    public void A_profile_gives_margins_and_lines(string style, string option, string value, string expected)
    {
        XElement section = Section(style, option, value);
        XElement margins = section.Element(W + "pgMar")!;
        Assert.Equal(expected, $"{At(margins, "top")} {At(margins, "bottom")} {At(section.Element(W + "docGrid")!, "linePitch")}");
    }

    [Theory]
    [InlineData("report", "a4", "11906 16838")]
    [InlineData("report", "letter", "12240 15840")]
    [InlineData("official", "letter", "12240 15840")]
    public void Paper_is_A4_or_letter(string style, string paper, string expected)
    {
        XElement size = Section(style, "paper", paper).Element(W + "pgSz")!;
        Assert.Equal(expected, $"{At(size, "w")} {At(size, "h")}");
    }

    [Theory]
    [InlineData("outer", 2)]
    [InlineData("center", 1)]
    public void Page_numbers_change_sides_or_stay_in_the_middle(string place, int footers)
    {
        WordFile file = Written("official", "page_number", place);
        Assert.Equal(footers, file.Body.Descendants(W + "footerReference").Count());
        Assert.Equal(footers == 2, file.Part("word/settings.xml").Element(W + "evenAndOddHeaders") is not null);
    }

    [Fact]
    public void Headings_are_bold_where_an_office_wants_them()
    {
        XElement styles = Written("official", "headings", "bold-2 bold-3").Part("word/styles.xml");
        string[] bold = [.. styles.Elements(W + "style").Where(style => style.Descendants(W + "b").Any()).Select(style => At(style, "styleId"))];
        Assert.Equal(["Heading2", "RunIn2", "Heading3", "RunIn3"], bold);
    }

    [Theory]
    [InlineData("portable", "lines", null, "-5")]
    [InlineData("word", "linesAndChars", "-849", null)]
    public void Characters_are_drawn_closer_or_put_in_a_grid_never_both(string grid, string type, string? charSpace, string? spacing)
    {
        WordFile file = Written("official", "grid", grid);
        XElement section = file.Body.Element(W + "sectPr")!.Element(W + "docGrid")!;
        Assert.Equal(type, At(section, "type"));
        Assert.Equal(charSpace, section.Attribute(W + "charSpace")?.Value);
        XElement normal = file.Part("word/styles.xml").Elements(W + "style").Single(style => At(style, "styleId") == "Normal");
        Assert.Equal(spacing, normal.Element(W + "rPr")?.Element(W + "spacing")?.Attribute(W + "val")?.Value);
    }

    [Theory]
    [InlineData("28pt", "560")]
    [InlineData("29.45pt", "589")]
    [InlineData("3pt", "579")]
    public void Lines_are_as_high_as_an_office_wants_them(string line, string expected) =>
        Assert.Equal(expected, At(Section("official", "line", line).Element(W + "docGrid")!, "linePitch"));

    [Theory]
    [InlineData("body", "仿宋_GB2312")]
    [InlineData("times", "Times New Roman")]
    public void Digits_are_in_the_font_of_the_text_or_in_Times(string digits, string font) =>
        Assert.Equal(font, At(
            Written("official", "digits", digits).Part("word/styles.xml").Descendants(W + "rPrDefault").Single().Descendants(W + "rFonts").Single(), "ascii"));

    [Fact]
    public void A_letters_first_page_has_no_number()
    {
        WordFile file = Written("official", "form", "letter");
        Assert.NotNull(file.Body.Element(W + "sectPr")!.Element(W + "titlePg"));
        Assert.Equal("", file.Part("word/footer3.xml").Value);
    }

    [Theory]
    [InlineData("digital", "LetterFoot")]
    [InlineData("preprinted", "Separator")]
    [InlineData("plain", "Separator")]
    public void A_letters_second_rule_is_drawn_only_where_the_first_one_is(string mode, string style)
    {
        Document letter = Of(
            new DocumentProperties { Language = LanguageRules.Chinese, Style = "official" }.With("form", "letter"),
            Box("letterhead", mode, Box("mark", P("青岚镇人民政府"))),
            P("正文"));
        WordFile file = WordFile.Of(letter);
        Assert.Equal(style, WordFile.Style(file.Part("word/footer3.xml").Element(W + "p")!));
        Assert.Equal(mode == "digital", file.Paragraphs.Any(paragraph => WordFile.Style(paragraph) == "LetterRule"));
    }

    [Theory]
    [InlineData("official", "document", 2, "草稿")]
    [InlineData("official", "letter", 3, "草稿")]
    [InlineData("report", "", 1, "草稿")]
    public void A_draft_says_so_on_every_page(string style, string form, int headers, string words)
    {
        DocumentProperties properties = new DocumentProperties { Language = LanguageRules.Chinese, Style = style, Draft = true }.With("form", form);
        WordFile file = WordFile.Of(Of(properties, P("正文")));
        Assert.Equal(headers, file.Body.Descendants(W + "headerReference").Count());
        for (int number = 1; number <= headers; number++)
        {
            Assert.Contains($"string=\"{words}\"", file.Part($"word/header{number}.xml").ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_signature_in_a_style_of_its_own_is_where_that_says()
    {
        WordFile file = WordFile.Of(Official(Box("signature", P("甲") with { Style = "Note" }, P("2026年7月6日"))));
        Assert.Equal(["Note", "Signature"], file.Paragraphs.Select(Style));
        Assert.Equal([false, true], file.Paragraphs.Select(paragraph => Has(paragraph, "ind")));
    }

    [Fact]
    public void A_report_may_have_its_title_above_every_page()
    {
        WordFile file = Written("report", "header", "title");
        Assert.Equal("甲 <乙>", file.Part("word/header1.xml").Value);
        Assert.Single(file.Body.Descendants(W + "headerReference"));
    }

    private static XElement Section(string style, string option, string value) => Written(style, option, value).Body.Element(W + "sectPr")!;

    private static WordFile Written(string style, string option, string value) =>
        WordFile.Of(Of(new DocumentProperties { Language = LanguageRules.Chinese, Style = style, Title = "甲 <乙>" }.With(option, value), P("正文")));

    private static string At(XElement element, string name) => element.Attribute(W + name)!.Value;
}
