using System.Collections.Immutable;
using Gazette.Diagnostics;

namespace Gazette.Data.Tables;

/// <summary>A file format for tables of reports.</summary>
/// <param name="Extensions">With their dots.</param>
/// <param name="IsText">Whether each row takes at least one line.</param>
internal abstract record TableFormat(ImmutableArray<string> Extensions, bool IsText)
{
    public static ImmutableArray<TableFormat> All { get; } = [new Separated(".csv", null), new Separated(".tsv", '\t'), new Workbook()];

    /// <summary>The format of a file by its name; null if it is not a table.</summary>
    public static TableFormat? Of(string path) =>
        All.FirstOrDefault(format => format.Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase));

    /// <summary>The rows; null with the reason in the bag if they cannot be read.</summary>
    /// <param name="stream">Closed together with the rows.</param>
    public abstract ITableRecords? Open(string path, Stream stream, string? sheet, string? encoding, DiagnosticBag bag);

    /// <param name="Separator">Null to detect it.</param>
    private sealed record Separated(string Extension, char? Separator) : TableFormat([Extension], IsText: true)
    {
        public override ITableRecords? Open(string path, Stream stream, string? sheet, string? encoding, DiagnosticBag bag) =>
            TableText.Open(path, stream, encoding, bag) is { } text ? new CsvRecords(path, text, text.CurrentEncoding.WebName, Separator) : null;
    }

    private sealed record Workbook() : TableFormat([".xlsx", ".xls"], IsText: false)
    {
        public override ITableRecords? Open(string path, Stream stream, string? sheet, string? encoding, DiagnosticBag bag) =>
            ExcelRecords.Open(path, stream, sheet, bag);
    }
}
