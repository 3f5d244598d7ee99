using System.Collections.Immutable;
using Markdig.Helpers;
using Markdig.Syntax;

namespace Gazette.Documents.Markdown;

/// <summary>A table in Markdig's tree: rows of cells whose text is parsed as separate inlines.</summary>
internal sealed class PipeTable() : ContainerBlock(parser: null)
{
    public ImmutableArray<ColumnAlignment> Columns { get; init; }

    /// <summary>The number of columns in the line of hyphens.</summary>
    public int DelimiterCells { get; init; }

    /// <summary>The number of the header's cells if it differs from the number of columns; otherwise null.</summary>
    public int? HeaderCells { get; init; }

    /// <summary>The first row with more cells than columns, which are kept.</summary>
    public PipeTableRow? LongRow { get; init; }

    /// <summary>True if the table exceeds the size limit; it has no rows then.</summary>
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
