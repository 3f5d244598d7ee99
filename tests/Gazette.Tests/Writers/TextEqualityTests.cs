using CsCheck;
using Gazette.Documents;
using Gazette.Tests.Documents;
using Gazette.Writers;
using Gazette.Writers.Html;
using Gazette.Writers.Markdown;
using Gazette.Writers.Word;
using Xunit;

namespace Gazette.Tests.Writers;

/// <summary>The Word file, the Markdown file and the HTML page of a document have the same text in the same order.</summary>
public class TextEqualityTests
{
    private static readonly WordWriter Writer = new(new WriterOptions());

    public static TheoryData<string> SampleNames => [.. WordWriterTests.SampleNames];

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void Samples_say_the_same_in_all(string name) => AssertSame(WordWriterTests.Sample(name));

    // The test's Markdown reader loses the cells after an unclosed bracket, contrary to GitHub Flavored Markdown, 4.10. Like others, it reads the labels
    // of lists with letters as text.
    [Fact]
    public void A_thousand_random_trees_say_the_same_in_all() => RandomDocuments.Documents.Sample(
        document => AssertSame(document.Map(
            static block => block is OrderedList list ? list with { Style = default } : block,
            static inline => inline is Text text ? new Text(text.Value.Replace('[', '〔'), text.Span) : inline)), iter: 1000);

    [Fact]
    public void A_thousand_random_trees_say_the_same_in_the_Word_file_and_on_the_page() => RandomDocuments.Documents.Sample(
        document => Assert.Equal(WordText.Read(Writer.Write(document)), HtmlText.Read(HtmlWriter.Write(document))), iter: 1000);

    private static void AssertSame(Document document)
    {
        byte[] docx = Writer.Write(document);
        Assert.Equal(MarkdownText.Read(MarkdownWriter.Write(document)), WordText.Read(docx));
        Assert.Equal(WordText.Read(docx), HtmlText.Read(HtmlWriter.Write(document)));
    }
}
