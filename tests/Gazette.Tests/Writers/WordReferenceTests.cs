using System.Xml.Linq;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Documents.Markdown;
using Gazette.Sources;
using Gazette.Wording;
using Xunit;
using static Gazette.Tests.Writers.WordFile;

namespace Gazette.Tests.Writers;

public class WordReferenceTests
{
    private const string Text =
        """
        # Costs

        See @tbl-rooms and @sec-work.

        ## Work {#sec-work}

        ::: caption {.table #tbl-rooms}
        Rooms
        :::

        | Room | Seats |
        |---|---|
        | Ash | 8 |

        ::: toc {of=tables}
        Tables
        :::
        """;

    [Fact]
    public void Are_fields_that_hold_what_they_refer_to()
    {
        WordFile file = Write(new DocumentProperties { Language = LanguageRules.English });
        Assert.Equal("See Table 1 and Work.", WordsOf(file.Paragraphs.ElementAt(1)));
        Assert.Equal([" REF _Ref2 \\h ", " REF _Ref1 \\h "], Codes(file, "REF"));
        Assert.Equal("Table 1", Bookmarked(file, "_Ref2"));
        Assert.Equal("Work", Bookmarked(file, "_Ref1"));
    }

    [Fact]
    public void Name_the_number_of_a_heading_that_has_one()
    {
        WordFile file = Write(new DocumentProperties { Language = LanguageRules.English }.With("number_headings", "true"));
        Assert.Equal("See Table 1 and Section 1.", WordsOf(file.Paragraphs.ElementAt(1)));
        Assert.Equal("1", Bookmarked(file, "_Ref1"));
        Assert.Equal("1 Work", WordsOf(file.Paragraphs.ElementAt(2)));
    }

    [Fact]
    public void Lead_from_a_list_of_tables_to_their_captions()
    {
        WordFile file = Write(new DocumentProperties { Language = LanguageRules.English });
        Assert.Equal([" TOC \\h \\z \\c \"Table\" "], Codes(file, "TOC"));
        Assert.Equal("Table 1. Rooms–", WordsOf(file.Paragraphs.Last(paragraph => Style(paragraph) == "TOC1")));
        Assert.Equal("_Ref2", file.Body.Descendants(W + "hyperlink").Last().Attribute(W + "anchor")!.Value);
    }

    [Fact]
    public void Number_every_caption_and_every_chart_with_a_title_if_that_is_asked_for()
    {
        const string Report =
            """
            ::: caption
            Rooms
            :::

            ::: chart {title="Loans"}
            | Month | Loans |
            |---|---|
            | May | 8 |
            :::
            """;
        WordFile file = Write(new DocumentProperties { Language = LanguageRules.English }.With("number_captions", "true"), Report);
        Assert.Equal(["Table 1. Rooms", "", "Figure 1. Loans"], file.Paragraphs.Select(WordsOf));
    }

    private static WordFile Write(DocumentProperties properties, string text = Text)
    {
        DiagnosticBag bag = new();
        Document document = new MarkdownParser().Parse(MappedText.FromFile(new SourceFile("report.md", text)), properties, bag);
        Assert.Empty(bag.ToSorted());
        return WordFile.Of(document);
    }

    private static string WordsOf(XElement paragraph) => string.Concat(paragraph.Descendants(W + "t").Select(text => text.Value));

    private static IEnumerable<string> Codes(WordFile file, string field) =>
        file.Body.Descendants(W + "instrText").Select(code => code.Value).Where(code => code.StartsWith($" {field} ", StringComparison.Ordinal));

    private static string Bookmarked(WordFile file, string name)
    {
        XElement start = file.Body.Descendants(W + "bookmarkStart").Single(bookmark => bookmark.Attribute(W + "name")!.Value == name);
        return string.Concat(start.ElementsAfterSelf()
            .TakeWhile(element => element.Name != W + "bookmarkEnd" || element.Attribute(W + "id")!.Value != start.Attribute(W + "id")!.Value)
            .SelectMany(element => element.Descendants(W + "t")).Select(text => text.Value));
    }
}
