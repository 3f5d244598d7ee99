using System.Collections.Concurrent;
using System.Collections.Immutable;
using Gazette.Compiling.Previous;
using Gazette.Data.Tables;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Compiling.Linked;

/// <summary>
/// A sheet that reports take rows from, held in memory. Every village may ask for its own rows, so rows are found by the text of a column without
/// looking at all of them. Thread-safe.
/// </summary>
internal sealed class LinkedSheet
{
    private const int MostCells = 1_000_000;

    // The headings may be below a title and a row of units.
    private const int MostRowsAbove = 20;

    private readonly ConcurrentDictionary<(int Head, int Column), ILookup<string, int>> _indexes = [];

    private LinkedSheet(ImmutableArray<TableRecord> records, ContentHash hash, ImmutableArray<Diagnostic> diagnostics) =>
        (Records, Hash, Diagnostics) = (records, hash, diagnostics);

    public ImmutableArray<TableRecord> Records { get; }

    public ContentHash Hash { get; }

    /// <summary>What is wrong with the file itself.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Why the file is not read, as the end of a sentence that begins with its path; null if it is.</summary>
    public Words? Problem { get; private init; }

    public bool IsTooLarge { get; private init; }

    public static int Limit => MostCells;

    public static LinkedSheet Read(string path, string? sheet)
    {
        DiagnosticBag bag = new();
        try
        {
            FileInfo file = new(path);
            if (!file.Exists || file.LinkTarget is not null)
            {
                return new LinkedSheet([], default, []) { Problem = file.Exists ? PreviousReportWords.Link : PreviousReportWords.NoFile(path) };
            }

            ContentHash hash = FileStamp.OfFile(path)?.Hash ?? default;
            using ITableRecords? records = TableFormat.Of(path)?.Open(path, SharedFile.Open(path), new TableOptions { Sheet = sheet }, bag);
            ImmutableArray<TableRecord>.Builder read = ImmutableArray.CreateBuilder<TableRecord>();
            int cells = 0;
            while (records?.Read(bag) is { } record && cells <= MostCells)
            {
                if (!ForbiddenCharacters.Report(record.File, bag))
                {
                    read.Add(record);
                }

                cells += record.Cells.Length;
            }

            return new LinkedSheet(read.DrainToImmutable(), hash, bag.ToSorted()) { IsTooLarge = cells > MostCells };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new LinkedSheet([], default, []) { Problem = PreviousReportWords.Unreadable };
        }
    }

    /// <summary>The index of the row with the headings: the first that has the most of the columns, or, if none are named, the first with two cells.</summary>
    public int FindHead(IReadOnlyCollection<string> columns)
    {
        int best = 0;
        int most = 0;
        for (int row = 0; row < Math.Min(Records.Length, MostRowsAbove); row++)
        {
            int found = columns.Count > 0
                ? columns.Count(column => IndexOf(row, column) >= 0)
                : Math.Min(Records[row].Cells.Count(cell => !cell.IsEmpty), 2);
            (best, most) = found > most ? (row, found) : (best, most);
        }

        return best;
    }

    /// <summary>The column with a heading; -1 if there is none.</summary>
    public int IndexOf(int head, string column)
    {
        ImmutableArray<TableCell> cells = Records[head].Cells;
        for (int i = 0; i < cells.Length; i++)
        {
            if (cells[i].Text == column)
            {
                return i;
            }
        }

        return -1;
    }

    public TableCell CellOf(int row, int column) => column < Records[row].Cells.Length ? Records[row].Cells[column] : new TableCell("", 0, 0);

    /// <summary>The rows below the headings whose cell has a text, in the order of the sheet.</summary>
    public IEnumerable<int> Find(int head, int column, string text) => _indexes.GetOrAdd(
        (head, column),
        key => Enumerable.Range(key.Head + 1, Records.Length - key.Head - 1).ToLookup(row => CellOf(row, key.Column).Text, StringComparer.Ordinal))[text];
}
