using System.Collections.Immutable;
using Gazette.Data.Formats;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Data.Tables;

/// <summary>
/// A table of reports: its column headings say what the columns are, and every row below them is a report. Rows are read lazily, so a table may be
/// larger than memory.
/// </summary>
public static class TableFile
{
    /// <summary>Whether a file of this name is a table.</summary>
    public static bool IsTable(string path) => TableFormat.Of(path) is not null;

    /// <summary>The file extensions of tables that are read.</summary>
    public static ImmutableArray<string> Extensions { get; } = [.. TableFormat.All.Where(format => format.IsRead).SelectMany(format => format.Extensions)];

    /// <summary>Whether each row of a table takes at least one line, so that the number of rows can be estimated by counting lines.</summary>
    public static bool IsText(string path) => TableFormat.Of(path) is { IsText: true };

    /// <summary>Every row; if a table cannot be read to its end, the last row contains the reason.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    internal static IEnumerable<ReportRow> Read(string path, TableOptions options, DataMap? underlay, TemplateRequirements? request)
    {
        DiagnosticBag bag = new();
        using ITableRecords? records = Open(path, options, bag);
        if (records is null)
        {
            yield return new ReportRow(new SourceFile(path, ""), bag.ToSorted());
            yield break;
        }

        foreach (ReportRow row in new SheetReports(path, records, options, underlay, request).Read(bag))
        {
            yield return row;
        }
    }

    /// <summary>The records of a table; null with the reason in the bag if they cannot be read.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    internal static ITableRecords? Open(string path, TableOptions options, DiagnosticBag bag)
    {
        FileStream stream = SharedFile.Open(path);
        ITableRecords? records = TableFormat.Of(path)?.Open(path, stream, options, bag);
        if (records is null)
        {
            stream.Dispose();
        }

        return records;
    }
}
