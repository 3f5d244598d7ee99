using System.Collections.Immutable;
using Markdig.Helpers;
using Markdig.Syntax;

namespace Gazette.Documents.Markdown;

/// <summary>A table in Markdig's tree: rows of cells whose text is parsed as inlines of their own.</summary>
internal sealed class PipeTable() : ContainerBlock(parser: null)
{
    public ImmutableArray<ColumnAlignment> Columns { get; init; }

    /// <summary>The columns that the line of hyphens has.</summary>
    public int DelimiterCells { get; init; }

    /// <summary>The header's cells, where they are not as many as the line below has columns.</summary>
    public int? HeaderCells { get; init; }

    /// <summary>The first row that has more cells than there are columns; they are kept.</summary>
    public PipeTableRow? LongRow { get; init; }

    /// <summary>Set where the table is larger than a table may be; it has no rows then.</summary>
    public bool IsTooLarge { get; init; }
}

internal sealed class PipeTableRow() : ContainerBlock(parser: null);

internal sealed class PipeTableCell : LeafBlock
{
    public PipeTableCell(StringLine line, int start, int end)
        : base(parser: null)
    {
        ProcessInlines = true;
        int position = line.Position + start - line.Slice.Start;
        StringSlice slice = new(line.Slice.Text, start, end - 1);
        StringLine only = new(ref slice, line.Line, line.Column, position, NewLine.None);
        StringLineGroup lines = new(1);
        lines.Add(ref only);
        Lines = lines;
        Span = new SourceSpan(position, position + end - start - 1);
    }
}
