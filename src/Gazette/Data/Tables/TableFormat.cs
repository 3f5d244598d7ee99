using System.Collections.Immutable;
using Gazette.Diagnostics;

namespace Gazette.Data.Tables;

/// <summary>A kind of file that tables of reports come in.</summary>
/// <param name="Extensions">With their dots.</param>
/// <param name="IsText">Each row is a line at least.</param>
internal abstract record TableFormat(ImmutableArray<string> Extensions, bool IsText)
{
    public static ImmutableArray<TableFormat> All { get; } = [new Separated(".csv", null), new Separated(".tsv", '\t'), new Workbook()];

    /// <summary>The format of a file by its name; null where it is no table.</summary>
    public static TableFormat? Of(string path) =>
        All.FirstOrDefault(format => format.Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase));

    /// <summary>The rows; null where the bag says why they cannot be read.</summary>
    /// <param name="stream">Closed with the rows.</param>
    public abstract ITableRecords? Open(string path, Stream stream, string? sheet, string? encoding, DiagnosticBag bag);

    /// <param name="Separator">Null to find out.</param>
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
