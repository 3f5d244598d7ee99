using System.Collections.Immutable;
using Gazette.Data.Formats;
using Gazette.Data.Tables;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Compiling.Linked;

/// <summary>
/// Puts rows of a file in place of <c>from:</c>: a table gets its columns and rows, and a map under <c>fields</c> becomes a list with a map for each
/// row. What follows sees no difference to rows that the report has itself, but for their places. Thread-safe.
/// </summary>
internal sealed class LinkedTables
{
    private const string From = "from";

    // A report takes rows from one or two sheets, and those of a run from the same.
    private const int MostHeld = 16;

    private readonly BoundedCache<(string Path, string? Sheet), LinkedSheet> _sheets = new(MostHeld, key => LinkedSheet.Read(key.Path, key.Sheet));

    /// <summary>Whether a text may have the key at all, which saves looking through the reports that do not.</summary>
    public static bool MayBeIn(string text) => text.Contains(From, StringComparison.Ordinal);

    /// <param name="read">Receives the state of the files.</param>
    public DataMap Expand(DataMap report, DiagnosticBag bag, ISet<FileStamp> read) => Walk(
        report,
        (entry, isTop) => isTop && entry.Key is not ("sections" or "problems" or "next_steps" or "attachments" or "fields") ? entry.Value
            : entry.Key == "table" && entry.Value is DataMap table && Has(table, From) ? MakeTable(table, report, bag, read)
            : null,
        map => IsLink(map) ? MakeList(map, report, bag, read) : null);

    private DataMap MakeTable(DataMap table, DataMap report, DiagnosticBag bag, ISet<FileStamp> read)
    {
        DataEntry from = table.Entries.First(entry => entry.Key == From);
        if (table.Entries.FirstOrDefault(entry => entry.Key == "rows") is { Key: not null } rows)
        {
            bag.Add(LinkedDiagnostics.FromAndRows(from.KeySpan, rows.KeySpan));
        }

        LinkedRows linked = new(table, report, bag);
        ImmutableArray<DataEntry> kept = [.. table.Entries.Where(entry => entry.Key is not (From or "sheet" or "where" or "order" or "columns" or "rows"))];
        bool isFound = linked.Find(_sheets, read);
        DataNode[] columns = [.. linked.Columns.Select(column => new DataScalar(column.Name, isPlain: false, column.Place))];
        DataNode[] cells = !isFound ? [] :
        [
            .. linked.Rows.Select(row => new DataList(
                [.. linked.Columns.Select(column => linked.Cell(row, column.Index, asValue: false))], linked.PlaceOf(row))),
        ];
        return table with
        {
            Entries =
            [
                .. kept,
                new DataEntry("columns", from.KeySpan, new DataList(isFound ? [.. columns] : [], from.Value.Span)),
                new DataEntry("rows", from.KeySpan, new DataList([.. cells], from.Value.Span)),
            ],
        };
    }

    private DataList MakeList(DataMap link, DataMap report, DiagnosticBag bag, ISet<FileStamp> read)
    {
        LinkedRows linked = new(link, report, bag);
        return !linked.Find(_sheets, read) ? new DataList([], link.Span) : new DataList(
            [
                .. linked.Rows.Select(row => new DataMap(
                    [.. linked.Columns.Select(column => new DataEntry(column.Name, column.Place, linked.Cell(row, column.Index, asValue: true)))],
                    linked.PlaceOf(row))),
            ],
            link.Span);
    }

    // Data of the user's own may have a key of this name for another purpose.
    private static bool IsLink(DataMap map) =>
        map.Entries.FirstOrDefault(entry => entry.Key == From).Value is DataScalar { Text: var file } && TableFile.IsTable(file);

    private static bool Has(DataMap map, string key) => map.Entries.Any(entry => entry.Key == key);

    private static DataMap Walk(DataMap report, Func<DataEntry, bool, DataNode?> replace, Func<DataMap, DataNode?> replaceField)
    {
        return (DataMap)Visit(report, isTop: true, inFields: false);

        DataNode Visit(DataNode node, bool isTop, bool inFields) => node switch
        {
            DataMap map when inFields && replaceField(map) is { } list => list,
            DataMap map => map with { Entries = [.. map.Entries.Select(entry => entry with { Value = VisitEntry(entry, isTop, inFields) })] },
            DataList list => list with { Items = [.. list.Items.Select(item => Visit(item, isTop: false, inFields))] },
            _ => node,
        };

        DataNode VisitEntry(DataEntry entry, bool isTop, bool inFields) => !inFields && replace(entry, isTop) is { } other
            ? other
            : Visit(entry.Value, isTop: false, inFields || (isTop && entry.Key == "fields"));
    }
}
