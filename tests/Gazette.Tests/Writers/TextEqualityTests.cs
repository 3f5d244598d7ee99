using CsCheck;
using Gazette.Documents;
using Gazette.Tests.Documents;
using Gazette.Writers;
using Gazette.Writers.Markdown;
using Gazette.Writers.Word;
using Xunit;

namespace Gazette.Tests.Writers;

/// <summary>The Word file and its Markdown twin say the same words in the same order.</summary>
public class TextEqualityTests
{
    private static readonly WordWriter Writer = new(new WriterOptions());

    public static TheoryData<string> SampleNames => [.. WordWriterTests.SampleNames];

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void Samples_say_the_same_in_both(string name) => AssertSame(WordWriterTests.Sample(name));

    [Fact]
    public void A_thousand_random_trees_say_the_same_in_both() =>
        RandomDocuments.Documents.Sample(document => AssertSame(document with { Blocks = [.. document.Blocks.Select(WithoutOpenBrackets)] }), iter: 1000);

    // The reader's tables lose the cells after a bracket that nothing closes, which GitHub Flavored Markdown, 4.10, does not.
    private static Block WithoutOpenBrackets(Block block) => block switch
    {
        Table table => table with { Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { Inlines = [.. cell.Inlines.Select(WithoutOpenBrackets)] })] })] },
        Quote quote => quote with { Blocks = [.. quote.Blocks.Select(WithoutOpenBrackets)] },
        BulletList list => list with { Items = [.. list.Items.Select(WithoutOpenBrackets)] },
        OrderedList list => list with { Items = [.. list.Items.Select(WithoutOpenBrackets)] },
        DefinitionList list => list with { Items = [.. list.Items.Select(item => item with { Blocks = [.. item.Blocks.Select(WithoutOpenBrackets)] })] },
        _ => block,
    };

    private static ListItem WithoutOpenBrackets(ListItem item) => item with { Blocks = [.. item.Blocks.Select(WithoutOpenBrackets)] };

    private static Inline WithoutOpenBrackets(Inline inline) => inline switch
    {
        Text text => new Text(text.Value.Replace('[', '〔'), text.Span),
        Strong strong => strong with { Inlines = [.. strong.Inlines.Select(WithoutOpenBrackets)] },
        Emphasis emphasis => emphasis with { Inlines = [.. emphasis.Inlines.Select(WithoutOpenBrackets)] },
        Link link => link with { Inlines = [.. link.Inlines.Select(WithoutOpenBrackets)] },
        _ => inline,
    };

    private static void AssertSame(Document document)
    {
        byte[] docx = Writer.Write(document);
        Assert.Equal(MarkdownText.Read(MarkdownWriter.Write(document)), WordText.Read(docx));
    }
}
