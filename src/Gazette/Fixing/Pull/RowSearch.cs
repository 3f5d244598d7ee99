using System.Collections.Immutable;
using Gazette.Data.Formats;

namespace Gazette.Fixing.Pull;

/// <summary>Finds for a new row of a table the list that it may be put into: that of the row above it or below it.</summary>
internal sealed class RowSearch(ImmutableArray<LocatedLine> lines, ReportData data)
{
    public IEnumerable<ItemAdded> For(LinesCome come, LocatedLine? above, LocatedLine? below)
    {
        foreach ((LocatedLine? neighbour, int after) in new[] { (above, 1), (below, 0) })
        {
            if (neighbour is null || RowOf(neighbour) is not { } row || data.ListOf(row) is not ({ } rows, var index))
            {
                continue;
            }

            foreach (string[] cells in Cells(come.Texts, row, [.. lines.Where(line => line.Page.IsInRowOf(neighbour.Page))]))
            {
                yield return new ItemAdded(rows, index + after, come.Order, string.Join(ItemAdded.Between, cells), IsRow: true);
            }
        }
    }

    private DataList? RowOf(LocatedLine line) => lines
        .Where(other => other.Page.IsInRowOf(line.Page))
        .SelectMany(ValuesOf)
        .Select(value => data.ListOf(value)?.List)
        .FirstOrDefault(list => list is not null && data.ListOf(list) is not null);

    private IEnumerable<DataScalar> ValuesOf(LocatedLine line) => line.Segments.Select(segment => data.ValueOf(segment.Run)).OfType<DataScalar>();

    // A table prints the cells of its list, and may compute more of them.
    private IEnumerable<string[]> Cells(ImmutableArray<string> texts, DataList row, LocatedLine[] printed)
    {
        if (texts.Length != printed.Length || row.Items.Length > printed.Length)
        {
            yield break;
        }

        int[] columns = [.. row.Items.Select((item, index) => ColumnOf(item, printed) ?? index)];
        yield return [.. row.Items.Zip(columns, (item, column) => Like(texts[column], item, printed[column].Text))];
        yield return [.. columns.Select(column => texts[column])];
    }

    private int? ColumnOf(DataNode item, LocatedLine[] printed) =>
        Array.FindIndex(printed, cell => ValuesOf(cell).Contains(item, ReferenceEqualityComparer.Instance)) is >= 0 and var column ? column : null;

    // A number is written as the one beside it is written.
    private static string Like(string text, DataNode neighbour, string printed) =>
        neighbour is DataScalar { Text: var old } && ValueText.IsNumber(old) && ValueText.IsNumber(text) ? ValueText.Of(old, null, printed, text)[0] : text;
}
