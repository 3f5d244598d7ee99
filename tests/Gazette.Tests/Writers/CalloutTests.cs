using System.Xml.Linq;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Documents.Containers;
using Gazette.Readers.Word;
using Xunit;
using static Gazette.Tests.Writers.Trees;
using static Gazette.Tests.Writers.WordFile;

namespace Gazette.Tests.Writers;

public class CalloutTests
{
    [Fact]
    public void Bears_a_word_of_its_kind_in_the_language_of_the_document()
    {
        Block[] blocks = [Box("callout", ["kind=warning"], P("甲")), Box("callout", P("乙"))];
        Assert.Equal(["注意", "甲", "说明", "乙"], WordFile.Of(Official(blocks)).Paragraphs.Select(TextOf));
        Assert.Equal(["Warning", "甲", "Note", "乙"], WordFile.Of(Report(blocks)).Paragraphs.Select(TextOf));
    }

    [Fact]
    public void Has_a_style_of_its_own_that_only_documents_with_callouts_define()
    {
        WordFile file = WordFile.Of(SampleDocuments.Callouts);
        Assert.Equal("CalloutLabel", Style(file.Paragraph("提示")));
        Assert.Equal("Callout", Style(file.Paragraph("代报也行。")));
        Assert.Contains("Callout", StylesOf(file));
        Assert.DoesNotContain("Callout", StylesOf(WordFile.Of(SampleDocuments.ChineseReport)));
    }

    [Fact]
    public void Is_found_again_in_the_Word_file_with_its_text_and_without_its_word()
    {
        DiagnosticBag bag = new();
        WordFile file = WordFile.Of(Official(P("前。"), Box("callout", ["kind=tip"], P("甲。"), P("乙。")), Box("callout", P("丙。")), P("后。")));
        Document read = WordDocumentReader.Read("a.docx", file.Bytes, bag)!;
        Container[] callouts = [.. read.Blocks.Descendants().OfType<Container>()];
        Assert.All(callouts, callout => Assert.Equal(ContainerKind.Callout, callout.Kind));
        Assert.Equal(["甲。乙。", "丙。"], callouts.Select(callout => string.Concat(callout.Blocks.Cast<Paragraph>().Select(line => InlineText.Of(line.Inlines)))));
        Assert.Equal(["tip", "note"], callouts.Select(callout => BoxKind.Of(callout).Name));
        Assert.Equal(4, read.Blocks.Length);
    }

    private static IEnumerable<string> StylesOf(WordFile file) =>
        file.Part("word/styles.xml").Elements(W + "style").Select(style => style.Attribute(W + "styleId")!.Value);
}
