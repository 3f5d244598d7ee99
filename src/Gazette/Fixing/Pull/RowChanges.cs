using System.Collections.Immutable;
using Gazette.Data.Formats;
using Gazette.Data.Tables;

namespace Gazette.Fixing.Pull;

/// <summary>Changes of a report that is a row of a table: the texts of cells, and nothing else.</summary>
internal static class RowChanges
{
    /// <summary>The row with the changes; null if they contradict each other, or are not about its cells.</summary>
    public static ChangedRow? Of(ReportRow row, IReadOnlyCollection<SourceChange> changes) =>
        TextsOf(row, changes) is { Count: > 0 } texts ? ChangedRow.Of(row, texts) : null;

    /// <summary>The cells that change, in order.</summary>
    public static ImmutableArray<CellChange> Describe(ReportRow row, IReadOnlyCollection<SourceChange> changes) =>
    [
        .. (TextsOf(row, changes) ?? []).Select(cell => new CellChange(
            row.Record!.SpanOf(cell.Key), row.HeadOf(cell.Key), row.Record.Cells[cell.Key].Text, cell.Value)),
    ];

    private static SortedDictionary<int, string>? TextsOf(ReportRow row, IReadOnlyCollection<SourceChange> changes)
    {
        ChangedValues values = new(changes.Distinct());
        if (values.HasContradiction || changes.Any(change => change is not ValueChange))
        {
            return null;
        }

        SortedDictionary<int, string> texts = [];
        foreach (DataScalar value in values.All.Select(group => group.Key))
        {
            if (value.Span.File != row.File || row.ColumnAt(value.Span) is not { } column)
            {
                return null;
            }

            texts[column] = values.TextAfter(value);
        }

        return texts;
    }
}
