using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Gazette.Documents;
using Gazette.Documents.Containers;
using Gazette.Documents.Markdown;
using Gazette.Documents.Mathematics;
using Gazette.Fixing;
using Gazette.Linting.Texts;
using Gazette.Sources;
using Gazette.Tests.Writers;
using Gazette.Writers.Html;
using Gazette.Writers.Markdown;
using Xunit;
using static Gazette.Tests.Writers.Trees;

namespace Gazette.Tests.Documents;

/// <summary>Every tree traversal handles every kind of block, inline and container, and loses no text.</summary>
public class EveryKindTests
{
    // A unique word, which a kind contains wherever it can contain text.
    private const string Word = "乌篷船";

    private static readonly SourceSpan Place = new SourceFile("a.md", Word).Whole;

    private static readonly Inline[] Inlines =
    [
        T(Word), Bold(Word), Soft(Word), With(InlineMark.Strikethrough, Word),
        Typed(Word), To("#place", Word), Noted(P(Word)), new SequenceNumber("图", 7, default), Break(),
        new Styled("Strong Name", [T(Word)], default), new Anchor("tbl-a", [T(Word)], default), new CrossReference("tbl-a", Word, default),
        Shown(SamplePictures.Square, Word),
        new Formula($"\\text{{{Word}}}", new MathSymbol(Word, MathRole.Words), IsDisplay: false, default),
    ];

    private static readonly Block[] Blocks =
    [
        H(2, Word), P(Word), RunIn(3, "（一）" + Word + "。", Word), Bullets([P(Word)]), Numbers(1, [P(Word)]), Defined((Word, [P(Word)])),
        Grid("..", Word + "|乙", Word + "|丁"),
        Quoted(P(Word)), Line(), Listing(Word), Box("note", P(Word)),
    ];

    public static TheoryData<string> InlineKinds => [.. Inlines.Select(inline => inline.GetType().Name)];

    public static TheoryData<string> BlockKinds => [.. Blocks.Select(block => block.GetType().Name)];

    public static TheoryData<ContainerKind> Containers => [.. Enum.GetValues<ContainerKind>()];

    [Fact]
    public void The_samples_are_all_the_kinds_there_are()
    {
        Assert.Equal(KindsOf<Block>(), Blocks.Select(block => block.GetType().Name).Order(StringComparer.Ordinal));
        Assert.Equal(
            KindsOf<Inline>().Except([nameof(SoftLineEnd), nameof(ParagraphBreak)]), Inlines.Select(inline => inline.GetType().Name)
                .Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(BlockKinds))]
    public void A_block_is_walked_through(string kind)
    {
        Block block = Blocks.Single(block => block.GetType().Name == kind);
        AssertWalked(block, isWord: block is not Rule, isLinted: block is not (Rule or CodeBlock));
    }

    [Theory]
    [MemberData(nameof(InlineKinds))]
    public void An_inline_is_walked_through(string kind)
    {
        Inline inline = Inlines.Single(inline => inline.GetType().Name == kind);
        bool isWord = inline is not (SequenceNumber or LineBreak);
        AssertWalked(P(T("前"), inline, T("后")), isWord, isLinted: isWord && inline is not (Code or Formula or Image or CrossReference));
    }

    [Theory]
    [MemberData(nameof(Containers))]
    public void A_container_is_walked_through(ContainerKind kind)
    {
        Container container = new(kind, Container.NoAttributes, [P(Word)], default);
        bool isPageBreak = kind.Row().Markdown == MarkdownForm.Rule;
        AssertWalked(container, isWord: true, isLinted: true, isInMarkdown: !isPageBreak);
        Assert.Contains(kind.Row().Name, DocumentDump.Write(Report(container)), StringComparison.Ordinal);
    }

    // Finds what a kind contains by reflection, and compares that with its own list of children.
    [Fact]
    public void Children_and_changes_reach_everything()
    {
        foreach (Block block in Blocks)
        {
            Assert.Equal(Count<Block>(block), ImmutableArray.Create(block).Descendants().Count);
            int texts = 0;
            Report(block).Map(static inner => inner, inline => Counted(inline, ref texts));
            Assert.Equal(Count<Text>(block), texts);
        }

        foreach (Inline inline in Inlines)
        {
            int texts = 0;
            inline.Map(inner => Counted(inner, ref texts));
            Assert.Equal(Count<Text>(inline), texts);
        }
    }

    private static Inline Counted(Inline inline, ref int texts)
    {
        texts += inline is Text ? 1 : 0;
        return inline;
    }

    private static void AssertWalked(Block block, bool isWord, bool isLinted, bool isInMarkdown = true)
    {
        Document document = Report(H(1, "题"), block);
        Assert.Equal(isWord, DocumentDump.Write(document).Contains(Word, StringComparison.Ordinal));
        string markdown = MarkdownWriter.Write(document);
        Assert.Equal(isWord && isInMarkdown, markdown.Contains(Word, StringComparison.Ordinal));
        Assert.Equal(isWord, WordText.Read(WordFile.Of(document).Bytes).Contains(Word, StringComparison.Ordinal));
        Assert.Equal(isWord, HtmlText.Read(HtmlWriter.Write(document)).Contains(Word, StringComparison.Ordinal));
        Assert.Equal(isLinted, LintTextReader.Read(document.Map(static inner => inner, static inline => inline with { Span = Place })).Texts.Any(
            text => text.Text.Contains(Word, StringComparison.Ordinal)));
        Assert.Equal(block is Heading ? 2 : 1, HeadingIndex.Of(document.Blocks).Length);

        // Fixes may change text anywhere except in code and formulas.
        SourceFile changed = new("a.md", markdown.Replace(Word, "竹排", StringComparison.Ordinal));
        Assert.Equal(!markdown.AsSpan().ContainsAny('`', '$'), MarkdownShape.IsKept(new SourceFile("a.md", markdown), changed));
    }

    private static string[] KindsOf<T>() =>
        [.. typeof(T).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract)
            .Select(type => type.Name)
            .Order(StringComparer.Ordinal)];

    // The number of objects of a type inside a record, including itself.
    private static int Count<T>(object? value) => value switch
    {
        null or string or SourceSpan or IDictionary => 0,
        IEnumerable many => many.Cast<object?>().Sum(Count<T>),
        _ when value.GetType().Namespace != typeof(Block).Namespace => 0,
        _ => (value is T ? 1 : 0) + value.GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0)
            .Sum(property => Count<T>(property.GetValue(value))),
    };
}
