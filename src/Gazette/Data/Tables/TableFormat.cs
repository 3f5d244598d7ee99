using System.Collections.Immutable;
using Gazette.Data.Tables.Workbooks;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Data.Tables;

/// <summary>A file format for tables of reports.</summary>
/// <param name="Extensions">With their dots.</param>
/// <param name="IsText">Whether each row takes at least one line.</param>
internal abstract record TableFormat(ImmutableArray<string> Extensions, bool IsText)
{
    public static ImmutableArray<TableFormat> All { get; } =
    [
        new Separated(".csv", null), new Separated(".tsv", '\t'), new Workbook(), new Foreign(".xlsb"), new Foreign(".ods"), new Foreign(".et"),
    ];

    /// <summary>Whether tables of this format can be read; others are named, and how to save them.</summary>
    public virtual bool IsRead => true;

    /// <summary>The format of a file by its name; null if it is not a table.</summary>
    public static TableFormat? Of(string path) =>
        All.FirstOrDefault(format => format.Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase));

    /// <summary>The rows; null with the reason in the bag if they cannot be read.</summary>
    /// <param name="stream">Closed together with the rows.</param>
    public abstract ITableRecords? Open(string path, Stream stream, TableOptions options, DiagnosticBag bag);

    /// <param name="Separator">Null to detect it.</param>
    private sealed record Separated(string Extension, char? Separator) : TableFormat([Extension], IsText: true)
    {
        public override ITableRecords? Open(string path, Stream stream, TableOptions options, DiagnosticBag bag)
        {
            CellArea? area = options.Range is { } range ? AreaText.Parse(range)?.Area : null;
            if (options.Range is not null && area is null)
            {
                bag.Add(TableDiagnostics.UnknownRange(new SourceFile(path, "").Whole, options.Range, []));
                return null;
            }

            return TableText.Open(path, stream, options.Encoding, bag) is not { } text ? null
                : AreaRecords.Of(new CsvRecords(path, text, text.CurrentEncoding.WebName, Separator), area);
        }
    }

    private sealed record Workbook() : TableFormat([".xlsx", ".xls", ".xlsm"], IsText: false)
    {
        public override ITableRecords? Open(string path, Stream stream, TableOptions options, DiagnosticBag bag) =>
            ExcelRecords.Open(path, stream, options, bag);
    }

    /// <summary>A format of spreadsheets that is not read.</summary>
    private sealed record Foreign(string Extension) : TableFormat([Extension], IsText: false)
    {
        public override bool IsRead => false;

        public override ITableRecords? Open(string path, Stream stream, TableOptions options, DiagnosticBag bag)
        {
            bag.Add(TableDiagnostics.ForeignFormat(new SourceFile(path, "").Whole, Extension));
            return null;
        }
    }
}
