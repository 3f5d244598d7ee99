using System.Globalization;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Data.Tables;

/// <summary>What can be wrong with a table, its heads and its rows; what is wrong with a value is said by those who read values.</summary>
internal static class TableDiagnostics
{
    public static Diagnostic UnknownColumn(string head, SourceSpan span, IEnumerable<string> known) => Error(
        "unknown-column", $"`{head}` is no metric and no key of a report", span,
        NearestName.Find(head, known) is { } near
            ? $"did you mean `{near}`?"
            : $"name the column by a metric's id or label, or by a key; for data of your own write  fields.{Word(head)}, for a new metric  metrics.{Word(head)}");

    public static Diagnostic NotForCells(string head, SourceSpan span) => Error(
        "unknown-column", $"`{head}` is more than a cell can hold, or has no such key in it", span, "write it into the base report, and give that by  --with base.yaml");

    public static Diagnostic DuplicateColumn(string head, SourceSpan span, SourceSpan first) => Error(
        "duplicate-column", $"`{head}` is the head of a second column", span, "remove one of the two columns, or say what the other is: `.previous`, `.unit`") with
    {
        Related = [new RelatedPlace("first given at", first)],
    };

    public static Diagnostic EmptyHead(SourceSpan span, int column) => Error(
        "empty-head", string.Create(CultureInfo.InvariantCulture, $"column {column} has no head"), span, "say in the first row what each column is, or remove the column");

    public static Diagnostic TwoHeaderRows(SourceSpan second) => Error(
        "two-header-rows", "the heads of the columns take two rows", second,
        "put all heads into one row, each with its own words; a unit goes behind them in brackets: 受众（人次）");

    public static Diagnostic TitleRow(SourceSpan span) => Error(
        "title-row", "a title stands above the heads of the columns", span, "remove the row, so that the first row says what each column is");

    public static Diagnostic MergedCells(SourceSpan span, string range) => Error(
        "merged-cells", $"the cells {range} are merged", span, "part them (in Excel: Merge & Center, once more; 取消单元格合并) and fill each one in");

    public static Diagnostic TotalsRow(string words, SourceSpan span) => Error(
        "totals-row", $"a row of totals (`{words}`) is no report", span, "remove the row; sums are worked out from the reports");

    public static Diagnostic EmptyCell(string column, SourceSpan span, SourceSpan head) => Error(
        "empty-cell", $"`{column}` is empty in this row, and the base has no number for it", span, "write the number, or `-` if there is none") with
    {
        Related = [new RelatedPlace("column", head)],
    };

    public static Diagnostic UnevenRow(int cells, int columns, SourceSpan span, SourceFile header) => Error(
        "uneven-row", string.Create(CultureInfo.InvariantCulture, $"the row has {cells} cell{(cells == 1 ? "" : "s")}, the table {columns} column{(columns == 1 ? "" : "s")}"), span,
        "leave a cell empty rather than out, and put a value that has the separator in it into double quotes") with
    {
        Related = [new RelatedPlace("columns", header.Span(0, header.Text.Length))],
    };

    public static Diagnostic NoRows(SourceSpan span) => Error(
        "no-rows", "the table has no reports", span, "the first row says what the columns are; every row after it is a report");

    public static Diagnostic UnclosedQuote(SourceSpan span) => Error(
        "csv-syntax", "a quote is not closed", span, "close it with `\"`; a quote inside of a value is written twice");

    public static Diagnostic TextAfterQuote(SourceSpan span) => Error(
        "csv-syntax", "a value goes on after its closing quote", span, "put the whole value into quotes, and write a quote inside of it twice");

    public static Diagnostic RecordTooLong(SourceSpan span, int most) => Error(
        "too-large", string.Create(CultureInfo.InvariantCulture, $"a row is longer than {most} characters"), span, "see whether a quote that opens in it is closed");

    public static Diagnostic TooManyColumns(SourceSpan span, int most) => Error(
        "too-large", string.Create(CultureInfo.InvariantCulture, $"the table has more than {most} columns"), span, "remove the columns that are empty");

    public static Diagnostic TooManyBlankRows(SourceSpan span, int most) => Error(
        "too-large", string.Create(CultureInfo.InvariantCulture, $"more than {most} rows are blank"), span, "remove the blank rows, or what stands alone below them");

    public static Diagnostic CellError(string words, SourceSpan span) => Error(
        "cell-error", $"the cell shows the error `{words}`", span, "correct its formula, write the number itself, or `-` if there is none");

    public static Diagnostic WideComma(SourceSpan span) => Error(
        "csv-syntax", "the columns are parted by the full-width comma `，`", span, "part them by `,`");

    public static Diagnostic NoSuchSheet(SourceSpan whole, string sheet, IReadOnlyList<string> sheets) => Error(
        "unknown-sheet", sheets.Count == 0 ? "the workbook has no sheet" : $"the workbook has no sheet `{sheet}`", whole, NearestName.Suggest(sheet, sheets));

    public static Diagnostic SheetTaken(SourceSpan whole, string sheet, IReadOnlyList<string> sheets) => new(
        Severity.Note, "sheet-taken", $"of {sheets.Count} sheets `{sheet}` is read", whole, Help: $"read another:  --sheet \"{sheets.First(name => name != sheet)}\"");

    public static Diagnostic Locked(SourceSpan whole) => Error(
        "unreadable-workbook", "the workbook is locked by a password", whole, "save a copy without one");

    public static Diagnostic UnreadableWorkbook(SourceSpan whole) => Error(
        "unreadable-workbook", "this is no workbook of Excel, or a damaged one", whole, "open it in Excel or WPS and save it as .xlsx");

    public static Diagnostic WorkbookTooLarge(SourceSpan whole) => Error(
        "too-large", "the workbook is larger than 1 GB when it is unpacked", whole, "save the sheet as CSV");

    // A head as part of a key: without its unit and blanks.
    private static string Word(string head)
    {
        int open = head.AsSpan().IndexOfAny("（( ");
        return open > 0 ? head[..open] : head;
    }

    private static Diagnostic Error(string rule, string message, SourceSpan span, string? help) => new(Severity.Error, rule, message, span, Help: help);
}
