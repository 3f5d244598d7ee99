using System.Xml.Linq;
using Gazette.Documents;
using Xunit;
using static Gazette.Tests.Writers.Trees;
using static Gazette.Tests.Writers.WordFile;

namespace Gazette.Tests.Writers;

public class WordSectionTests
{
    public static TheoryData<string, Block[], string> Bodies => new()
    {
        { "columns in the middle", [P("甲"), Box("columns", P("乙")), P("丙")], "1 | continuous 2 | continuous 1" },
        { "columns at the end", [P("甲"), Box("columns", ["count=3"], P("乙"))], "1 | continuous 3" },
        { "columns from the start", [Box("columns", P("乙")), P("丙")], "2 | continuous 1" },
        { "a wide page in the middle", [P("甲"), Box("landscape", P("乙")), P("丙")], "1 | wide 1 | 1" },
        { "nothing but a wide page", [Box("landscape", P("乙"))], "wide 1" },
        { "two wide pages", [P("甲"), Box("landscape", P("乙")), Box("landscape", P("丙"))], "1 | wide 1" },
        { "columns after a wide page", [Box("landscape", P("乙")), Box("columns", P("丙"))], "wide 1 | 2" },
        { "columns on a wide page",
        [
            P("甲"), Box("landscape", P("乙"), Box("columns", P("丙")), P("丁")), P("戊"),
        ], "1 | wide 1 | wide continuous 2 | wide continuous 1 | 1" },
        { "columns with nothing in them", [P("甲"), Box("columns")], "1" },
        { "columns in a quote", [Quoted(Box("columns", P("甲")))], "1" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Are_begun_where_they_contain_something(string name, Block[] blocks, string sections)
    {
        Assert.NotEmpty(name);
        foreach (Document document in (Document[])[Official(blocks), Report(blocks)])
        {
            Assert.Equal(sections, string.Join(" | ", WordFile.Of(document).Body.Descendants(W + "sectPr").Select(Describe)));
        }
    }

    [Fact]
    public void Keep_headers_footers_and_page_numbers()
    {
        XElement[] sections = [.. WordFile.Of(Official(P("甲"), Box("landscape", P("乙")), P("丙"))).Body.Descendants(W + "sectPr")];
        Assert.Equal(3, sections.Length);
        Assert.All(sections, section => Assert.Equal(2, section.Elements(W + "footerReference").Count()));
        Assert.All(sections, section => Assert.Null(section.Element(W + "pgNumType")));
    }

    [Fact]
    public void Give_tables_the_width_that_there_is()
    {
        WordFile file = WordFile.Of(Report(Grid("..", "甲|乙"), Box("columns", Grid("..", "甲|乙")), Box("landscape", Grid("..", "甲|乙")), Grid("..", "甲|乙")));
        Assert.Equal(["8730", "4152", "14002", "8730"], file.Body.Descendants(W + "tblW").Select(width => width.Attribute(W + "w")!.Value));
    }

    [Fact]
    public void Contents_are_a_field_over_entries_that_lead_to_their_headings()
    {
        WordFile file = WordFile.Of(Report(H(1, "书名"), Box("toc", ["levels=2"], P("目录")), H(2, "甲"), H(3, "乙"), H(4, "丙"), H(2, "丁")));
        XElement[] entries = [.. file.Paragraphs.Where(paragraph => Style(paragraph)!.StartsWith("TOC", StringComparison.Ordinal))];
        Assert.Equal(["TOCHeading", "TOC1", "TOC2", "TOC1"], entries.Select(Style));
        Assert.Equal(["heading2", "heading3", "heading5"], entries.Descendants(W + "hyperlink").Select(link => link.Attribute(W + "anchor")!.Value));
        Assert.Equal(
            [" TOC \\o \"1-2\" \\h \\z ", " PAGEREF heading2 \\h ", " PAGEREF heading3 \\h ", " PAGEREF heading5 \\h "],
            file.Body.Descendants(W + "instrText").Select(code => code.Value));
        Assert.Single(file.Body.Descendants(W + "fldChar"), mark => mark.Attribute(W + "dirty") is not null);
    }

    [Fact]
    public void Contents_without_headings_are_nothing() => Assert.Empty(WordFile.Of(Report(H(1, "书名"), Box("toc"), P("甲"))).Body.Descendants(W + "fldChar"));

    private static string Describe(XElement section)
    {
        bool wide = section.Element(W + "pgSz")!.Attribute(W + "orient") is not null;
        string? begins = section.Element(W + "type")?.Attribute(W + "val")!.Value;
        string columns = section.Element(W + "cols")!.Attribute(W + "num")?.Value ?? "1";
        return string.Join(' ', ((string?[])[wide ? "wide" : null, begins, columns]).OfType<string>());
    }
}
