using System.Collections.Immutable;
using Gazette.Documents.Containers;
using Gazette.Sources;

namespace Gazette.Documents;

/// <summary>A part of a document that occupies whole lines.</summary>
public abstract record Block(SourceSpan Span)
{
    /// <summary>The blocks inside it, in reading order.</summary>
    internal abstract ImmutableArray<Block> Children { get; }

    /// <summary>
    /// The same block with a change applied to every block inside it and to the inlines of its own lines; the terms of definitions stay paragraphs.
    /// </summary>
    internal abstract Block MapChildren(Func<Block, Block> block, Func<Inline, Inline> inline);
}

/// <summary>A heading; level 1 is the title of the document or of an attachment, 2 to 5 are the levels of headings below it.</summary>
public sealed record Heading(int Level, ImmutableArray<Inline> Inlines, SourceSpan Span) : Block(Span)
{
    internal override ImmutableArray<Block> Children => [];

    /// <summary>The Word style that it asks for; null for that of its level.</summary>
    internal string? Style { get; init; }

    internal override Block MapChildren(Func<Block, Block> block, Func<Inline, Inline> inline) => this with { Inlines = Inlines.Map(inline) };
}

public sealed record Paragraph(ImmutableArray<Inline> Inlines, SourceSpan Span) : Block(Span)
{
    internal override ImmutableArray<Block> Children => [];

    /// <summary>The Word style that it asks for; null for that of its place.</summary>
    internal string? Style { get; init; }

    internal override Paragraph MapChildren(Func<Block, Block> block, Func<Inline, Inline> inline) => this with { Inlines = Inlines.Map(inline) };
}

/// <summary>
/// A paragraph that begins with a heading, as in official summaries: （一）加强学习。全年……. The heading includes its full stop; the level counts as in <see
/// cref="Heading.Level"/>.
/// </summary>
public sealed record RunInParagraph(int Level, ImmutableArray<Inline> Heading, ImmutableArray<Inline> Body, SourceSpan Span) : Block(Span)
{
    internal override ImmutableArray<Block> Children => [];

    internal override Block MapChildren(Func<Block, Block> block, Func<Inline, Inline> inline) =>
        this with { Heading = Heading.Map(inline), Body = Body.Map(inline) };
}

public sealed record BulletList(ImmutableArray<ListItem> Items, SourceSpan Span) : Block(Span)
{
    internal override ImmutableArray<Block> Children => ListItem.BlocksOf(Items);

    internal override Block MapChildren(Func<Block, Block> block, Func<Inline, Inline> inline) =>
        this with { Items = [.. Items.Select(item => item.Map(block))] };
}

/// <summary>A numbered list that starts at <paramref name="Start"/>.</summary>
public sealed record OrderedList(int Start, ImmutableArray<ListItem> Items, SourceSpan Span) : Block(Span)
{
    public ListStyle Style { get; init; }

    internal override ImmutableArray<Block> Children => ListItem.BlocksOf(Items);

    internal override Block MapChildren(Func<Block, Block> block, Func<Inline, Inline> inline) =>
        this with { Items = [.. Items.Select(item => item.Map(block))] };
}

/// <param name="IsDone">Whether a task is done; null if the item is not a task. A task begins with a paragraph.</param>
public sealed record ListItem(ImmutableArray<Block> Blocks, SourceSpan Span, bool? IsDone = null)
{
    /// <summary>The blocks of all items.</summary>
    internal static ImmutableArray<Block> BlocksOf(ImmutableArray<ListItem> items)
    {
        ImmutableArray<Block>.Builder blocks = ImmutableArray.CreateBuilder<Block>(items.Length);
        foreach (ListItem item in items)
        {
            blocks.AddRange(item.Blocks);
        }

        return blocks.DrainToImmutable();
    }

    internal ListItem Map(Func<Block, Block> block) => this with { Blocks = [.. Blocks.Select(block)] };
}

/// <summary>Terms with their definitions.</summary>
public sealed record DefinitionList(ImmutableArray<Definition> Items, SourceSpan Span) : Block(Span)
{
    internal override ImmutableArray<Block> Children => [.. Items.SelectMany(item => item.Terms.Concat(item.Blocks))];

    internal override Block MapChildren(Func<Block, Block> block, Func<Inline, Inline> inline) => this with
    {
        Items = [.. Items.Select(item => new Definition([.. item.Terms.Select(term => term.MapChildren(block, inline))], [.. item.Blocks.Select(block)]))],
    };
}

/// <param name="Terms">The terms that are defined; at least one.</param>
public sealed record Definition(ImmutableArray<Paragraph> Terms, ImmutableArray<Block> Blocks);

/// <summary>A table whose first row is its header. Every row has as many cells as the table has columns.</summary>
public sealed record Table(ImmutableArray<ColumnAlignment> Columns, ImmutableArray<TableRow> Rows, SourceSpan Span) : Block(Span)
{
    internal override ImmutableArray<Block> Children => [];

    internal override Block MapChildren(Func<Block, Block> block, Func<Inline, Inline> inline) => this with
    {
        Rows = [.. Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { Inlines = cell.Inlines.Map(inline) })] })],
    };
}

public sealed record TableRow(ImmutableArray<TableCell> Cells, bool IsHeader, SourceSpan Span);

public sealed record TableCell(ImmutableArray<Inline> Inlines, SourceSpan Span, CellStatus Status = CellStatus.None);

public sealed record Quote(ImmutableArray<Block> Blocks, SourceSpan Span) : Block(Span)
{
    internal override ImmutableArray<Block> Children => Blocks;

    internal override Block MapChildren(Func<Block, Block> block, Func<Inline, Inline> inline) => this with { Blocks = [.. Blocks.Select(block)] };
}

/// <summary>A horizontal rule.</summary>
public sealed record Rule(SourceSpan Span) : Block(Span)
{
    internal override ImmutableArray<Block> Children => [];

    internal override Block MapChildren(Func<Block, Block> block, Func<Inline, Inline> inline) => this;
}

/// <summary>Text shown unchanged, line for line.</summary>
public sealed record CodeBlock(string Text, string Info, SourceSpan Span) : Block(Span)
{
    internal override ImmutableArray<Block> Children => [];

    internal override Block MapChildren(Func<Block, Block> block, Func<Inline, Inline> inline) => this;
}

/// <summary>
/// A part with a purpose, such as <c>::: signature</c>. Attributes are the ones in braces after the name; classes are under the key <c>class</c>.
/// </summary>
public sealed record Container(
    ContainerKind Kind, ImmutableSortedDictionary<string, string> Attributes, ImmutableArray<Block> Blocks, SourceSpan Span) : Block(Span)
{
    internal static ImmutableSortedDictionary<string, string> NoAttributes { get; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    internal override ImmutableArray<Block> Children => Blocks;

    /// <summary>The title of a chart as the report gives it, with its origins; null for one that the template writes.</summary>
    internal LocatedText? Title { get; init; }

    /// <summary>The page that a Word file has in its place; null for a container that is written like any other.</summary>
    internal ReadyPage? Ready { get; init; }

    /// <summary>What references call it; null if nothing refers to it.</summary>
    internal string? Id => Attributes.GetValueOrDefault("id");

    /// <summary>The Word style that it asks for, of its paragraphs or of its table; null if it asks for none.</summary>
    internal string? Style => Attributes.GetValueOrDefault(StyleUse.AttributeName);

    internal IEnumerable<string> Classes => Attributes.GetValueOrDefault("class", "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A caption of a kind, <see cref="CaptionNumbers.Figure"/> or <see cref="CaptionNumbers.Table"/>.</summary>
    internal static Container Caption(string kind, Paragraph words) => new(ContainerKind.Caption, NoAttributes.Add("class", kind), [words], words.Span);

    internal bool HasClass(string name) => Classes.Contains(name);

    internal override Block MapChildren(Func<Block, Block> block, Func<Inline, Inline> inline) => this with { Blocks = [.. Blocks.Select(block)] };
}
