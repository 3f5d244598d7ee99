using System.Collections.Immutable;
using Markdig.Helpers;
using Markdig.Syntax;

namespace Gazette.Documents.Markdown;

/// <summary>A table in Markdig's tree: rows of cells whose text is parsed as separate inlines.</summary>
internal sealed class PipeTable(ImmutableArray<ColumnAlignment> columns) : ContainerBlock(parser: null)
{
    public ImmutableArray<ColumnAlignment> Columns { get; private set; } = columns;

    /// <summary>The number of columns in the line of hyphens.</summary>
    public int DelimiterCells { get; } = columns.Length;

    /// <summary>The number of the header's cells if it differs from the number of columns; otherwise null.</summary>
    public int? HeaderCells => Count > 0 && this[0] is PipeTableRow header && header.Count != DelimiterCells ? header.Count : null;

    /// <summary>The first row with more cells than columns, which are kept.</summary>
    public PipeTableRow? LongRow { get; private set; }

    /// <summary>True if the table exceeds the size limit; it has no rows then.</summary>
    public bool IsTooLarge { get; private set; }

    public void AddRow(PipeTableRow row)
    {
        Span = new SourceSpan(Count == 0 ? row.Span.Start : Span.Start, row.Span.End);
        if (row.Count > Columns.Length)
        {
            LongRow ??= Count > 0 ? row : null;
            Columns = [.. Columns, .. Enumerable.Repeat(ColumnAlignment.Default, row.Count - Columns.Length)];
        }

        IsTooLarge |= Columns.Length > MarkdownLimits.TableColumns || (Count + 1) * Columns.Length > MarkdownLimits.TableCells;
        if (IsTooLarge)
        {
            Clear();
        }
        else
        {
            Add(row);
        }
    }
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
