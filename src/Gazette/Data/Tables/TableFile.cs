using System.Collections.Immutable;
using Gazette.Data.Formats;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Data.Tables;

/// <summary>
/// A table of reports: its first row contains the column headings, and every other row is a report. Rows are read lazily, so a table may be larger
/// than memory.
/// </summary>
public static class TableFile
{
    /// <summary>Whether a file of this name is a table.</summary>
    public static bool IsTable(string path) => TableFormat.Of(path) is not null;

    /// <summary>The file extensions of tables.</summary>
    public static ImmutableArray<string> Extensions { get; } = [.. TableFormat.All.SelectMany(format => format.Extensions)];

    /// <summary>Whether each row of a table takes at least one line, so that the number of rows can be estimated by counting lines.</summary>
    public static bool IsText(string path) => TableFormat.Of(path) is { IsText: true };

    /// <summary>Every row; if a table cannot be read to its end, the last row contains the reason.</summary>
    /// <param name="sheet">The name of the sheet in a workbook; null for the first.</param>
    /// <param name="encoding">One of <see cref="TextEncodings.Names"/>; null to detect it.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    internal static IEnumerable<ReportRow> Read(string path, string? sheet, string? encoding, DataMap? underlay, TemplateManifest? manifest)
    {
        DiagnosticBag bag = new();
        SourceFile file = new(path, "");
        using ITableRecords? records = Open(path, sheet, encoding, bag);
        RowReader? reader = null;
        TableRecord? header = records?.Read(bag);
        TableRecord? record = header is null ? null : records?.Read(bag);
        if (header is not null && !bag.HasErrors)
        {
            reader = ReadHeader(header, record, underlay, manifest, bag);
        }

        if (reader is null || record is null)
        {
            if (!bag.HasErrors)
            {
                bag.Add(TableDiagnostics.NoRows(header?.Span ?? file.Whole));
            }

            yield return new ReportRow(header?.File ?? file, bag.ToSorted());
            yield break;
        }

        while (record is not null)
        {
            yield return new ReportRow(record, reader, bag.ToSorted());
            bag = new DiagnosticBag();
            record = records!.Read(bag);
        }

        if (bag.HasErrors)
        {
            yield return new ReportRow(file, bag.ToSorted());
        }
    }

    private static ITableRecords? Open(string path, string? sheet, string? encoding, DiagnosticBag bag)
    {
        FileStream stream = SharedFile.Open(path);
        ITableRecords? records = TableFormat.Of(path)?.Open(path, stream, sheet, encoding, bag);
        if (records is null)
        {
            stream.Dispose();
        }

        return records;
    }

    private static RowReader? ReadHeader(TableRecord header, TableRecord? first, DataMap? underlay, TemplateManifest? manifest, DiagnosticBag bag)
    {
        // A row of a workbook ends with its last cell.
        if (header.File.Row is not null && first is not null && first.Cells.Length > header.Cells.Length)
        {
            int end = header.File.Text.Length;
            header = header with { Cells = [.. header.Cells, .. Enumerable.Repeat(new TableCell("", end, end), first.Cells.Length - header.Cells.Length)] };
        }

        // Columns with neither a heading nor a first cell are ignored; spreadsheets are often wider than their content.
        int width = header.Cells.Length;
        while (width > 0 && header.Cells[width - 1].IsEmpty && (first is null || width > first.Cells.Length || first.Cells[width - 1].IsEmpty))
        {
            width--;
        }

        TableRecord used = header with { Cells = header.Cells[..width] };
        bag.AddRange(used.Cells.Select((cell, i) => TableDiagnostics.FaultOf(cell, used.SpanOf(i))).OfType<Diagnostic>());
        if (ForbiddenCharacters.Report(header.File, bag) || bag.HasErrors)
        {
            return null;
        }

        if (first is not null && HeaderRows.FindSecond(used, first, ColumnsWithNumbers(used, underlay, manifest)) is { } second)
        {
            bag.Add(second);
            return null;
        }

        ImmutableArray<TableColumn> columns = new ColumnReader(KnownMetric.Collect(underlay, manifest), bag).Read(used);
        return bag.HasErrors ? null : new RowReader(header.File.Text, columns);
    }

    // For each column whether its cells should be numbers, as far as this is known before the headings have been checked.
    private static bool[] ColumnsWithNumbers(TableRecord header, DataMap? underlay, TemplateManifest? manifest)
    {
        DiagnosticBag unsaid = new();
        ColumnReader reader = new(KnownMetric.Collect(underlay, manifest), unsaid);
        return [.. header.Cells.Select((cell, i) => reader.Read(header with { Cells = [cell] }).Any(column => column.IsMetricValue))];
    }
}
