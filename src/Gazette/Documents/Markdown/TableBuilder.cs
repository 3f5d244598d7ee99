using System.Collections.Immutable;
using Gazette.Diagnostics;

namespace Gazette.Documents.Markdown;

/// <summary>Builds the tables of a document.</summary>
internal sealed class TableBuilder(MarkdownSource source, InlineBuilder inlines, DiagnosticBag bag)
{
    /// <summary>Nothing if the table is too large, which is then in the bag.</summary>
    public ImmutableArray<Block> Build(PipeTable table, Sources.SourceSpan span)
    {
        if (table.IsTooLarge)
        {
            bag.Add(DocumentsDiagnostics.TableTooLarge(MarkdownLimits.TableColumns, MarkdownLimits.TableCells, span));
            return [];
        }

        if (table.HeaderCells is int headerCells)
        {
            bag.Add(DocumentsDiagnostics.UnevenHeader(headerCells, table.DelimiterCells, span));
        }

        if (table.LongRow is { } longRow)
        {
            bag.Add(DocumentsDiagnostics.LongTableRow(table.DelimiterCells, source.Locate(longRow.Span)));
        }

        ImmutableArray<TableRow>.Builder rows = ImmutableArray.CreateBuilder<TableRow>(table.Count);
        for (int i = 0; i < table.Count; i++)
        {
            rows.Add(BuildRow((PipeTableRow)table[i], table.Columns.Length, i == 0));
        }

        return [new Table(table.Columns, rows.MoveToImmutable(), span)];
    }

    // In the source, so that a value cannot colour a cell.
    private TableCell TakeStatus(PipeTableCell cell, TableCell built)
    {
        ReadOnlySpan<char> text = source.Text.AsSpan(cell.Span.Start, cell.Span.Length);
        foreach ((string mark, CellStatus status) in CellStatusMark.All)
        {
            if (text.EndsWith(mark, StringComparison.Ordinal) && !text[..^mark.Length].EndsWith("\\", StringComparison.Ordinal)
                && built.Inlines is [.. var words, Text { Value: var end } last] && end.EndsWith(mark, StringComparison.Ordinal))
            {
                ImmutableArray<Inline> rest = end.Length == mark.Length ? words : [.. words, InlineNormalForm.Cut(last, end.Length - mark.Length).Left];
                rest = InlineNormalForm.Trim(rest);
                if (rest.IsEmpty)
                {
                    bag.Add(DocumentsDiagnostics.ColourAlone(mark, built.Span));
                }

                return built with { Inlines = rest, Status = rest.IsEmpty ? CellStatus.None : status };
            }
        }

        return built;
    }

    private TableRow BuildRow(PipeTableRow row, int columns, bool isHeader)
    {
        Sources.SourceSpan span = source.Locate(row.Span);
        ImmutableArray<TableCell>.Builder cells = ImmutableArray.CreateBuilder<TableCell>(columns);
        for (int i = 0; i < row.Count; i++)
        {
            PipeTableCell cell = (PipeTableCell)row[i];
            TableCell built = new(InlineFlow.OneParagraph(inlines.Build(cell.Inline)), source.Locate(cell.Span));
            cells.Add(source.Text[Math.Min(cell.Span.End, source.Text.Length - 1)] == '}' ? TakeStatus(cell, built) : built);
        }

        while (cells.Count < columns)
        {
            cells.Add(new TableCell([], span with { Start = span.End }));
        }

        return new TableRow(cells.MoveToImmutable(), isHeader, span);
    }
}
