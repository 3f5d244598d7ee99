using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Data.Tables;

/// <summary>What can be wrong with a table, its heads and its rows; what is wrong with a value is said by those who read values.</summary>
internal static class TableDiagnostics
{
    public static Diagnostic UnknownColumn(string head, SourceSpan span, IEnumerable<string> known) => Diagnostic.Error("unknown-column", span)
        .Says($"`{head}` is no metric and no key of a report")
        .Helps(NearestName.Ask(head, known)
            ?? Words.Of(
                $"name the column by a metric's id or label, or by a key; for data of your own write  fields.{Word(head)}, for a new metric  "
                + $"metrics.{Word(head)}"));

    public static Diagnostic NotForCells(string head, SourceSpan span) => Diagnostic.Error("unknown-column", span)
        .Says($"`{head}` is more than a cell can hold, or has no such key in it")
        .Helps("write it into the base report, and give that by  --with base.yaml");

    public static Diagnostic DuplicateColumn(string head, SourceSpan span, SourceSpan first) => Diagnostic.Error("duplicate-column", span)
        .Says($"`{head}` is the head of a second column")
        .Helps("remove one of the two columns, or say what the other is: `.previous`, `.unit`")
        .Relates(first, "first given at");

    public static Diagnostic EmptyHead(SourceSpan span, int column) => Diagnostic.Error("empty-head", span)
        .Says($"column {column} has no head")
        .Helps("say in the first row what each column is, or remove the column");

    public static Diagnostic TwoHeaderRows(SourceSpan second) => Diagnostic.Error("two-header-rows", second)
        .Says("the heads of the columns take two rows")
        .Helps("put all heads into one row, each with its own words; a unit goes behind them in brackets: 受众（人次）");

    public static Diagnostic TitleRow(SourceSpan span) => Diagnostic.Error("title-row", span)
        .Says("a title stands above the heads of the columns")
        .Helps("remove the row, so that the first row says what each column is");

    public static Diagnostic MergedCells(SourceSpan span, string range) => Diagnostic.Error("merged-cells", span)
        .Says($"the cells {range} are merged")
        .Helps("part them (in Excel: Merge & Center, once more; 取消单元格合并) and fill each one in");

    public static Diagnostic TotalsRow(string words, SourceSpan span) => Diagnostic.Error("totals-row", span)
        .Says($"a row of totals (`{words}`) is no report")
        .Helps("remove the row; sums are worked out from the reports");

    public static Diagnostic EmptyCell(string column, SourceSpan span, SourceSpan head) => Diagnostic.Error("empty-cell", span)
        .Says($"`{column}` is empty in this row, and the base has no number for it")
        .Helps("write the number, or `-` if there is none")
        .Relates(head, "column");

    public static Diagnostic UnevenRow(int cells, int columns, SourceSpan span, SourceFile header) => Diagnostic.Error("uneven-row", span)
        .Says($"the row has {cells} cell{(cells == 1 ? "" : "s")}, the table {columns} column{(columns == 1 ? "" : "s")}")
        .Helps("leave a cell empty rather than out, and put a value that has the separator in it into double quotes")
        .Relates(header.Span(0, header.Text.Length), "columns");

    public static Diagnostic NoRows(SourceSpan span) => Diagnostic.Error("no-rows", span)
        .Says("the table has no reports")
        .Helps("the first row says what the columns are; every row after it is a report");

    public static Diagnostic UnclosedQuote(SourceSpan span) => Diagnostic.Error("csv-syntax", span)
        .Says("a quote is not closed")
        .Helps("close it with `\"`; a quote inside of a value is written twice");

    public static Diagnostic TextAfterQuote(SourceSpan span) => Diagnostic.Error("csv-syntax", span)
        .Says("a value goes on after its closing quote")
        .Helps("put the whole value into quotes, and write a quote inside of it twice");

    public static Diagnostic RecordTooLong(SourceSpan span, int most) => Diagnostic.Error("too-large", span)
        .Says($"a row is longer than {most} characters")
        .Helps("see whether a quote that opens in it is closed");

    public static Diagnostic TooManyColumns(SourceSpan span, int most) => Diagnostic.Error("too-large", span)
        .Says($"the table has more than {most} columns")
        .Helps("remove the columns that are empty");

    public static Diagnostic TooManyBlankRows(SourceSpan span, int most) => Diagnostic.Error("too-large", span)
        .Says($"more than {most} rows are blank")
        .Helps("remove the blank rows, or what stands alone below them");

    public static Diagnostic CellError(string words, SourceSpan span) => Diagnostic.Error("cell-error", span)
        .Says($"the cell shows the error `{words}`")
        .Helps("correct its formula, write the number itself, or `-` if there is none");

    public static Diagnostic WideComma(SourceSpan span) => Diagnostic.Error("csv-syntax", span)
        .Says("the columns are parted by the full-width comma `，`")
        .Helps("part them by `,`");

    public static Diagnostic NoSuchSheet(SourceSpan whole, string sheet, IReadOnlyList<string> sheets) => Diagnostic.Error("unknown-sheet", whole)
        .Says(sheets.Count == 0
            ? Words.Of("the workbook has no sheet")
            : Words.Of($"the workbook has no sheet `{sheet}`"))
        .Helps(NearestName.Suggest(sheet, sheets));

    public static Diagnostic SheetTaken(SourceSpan whole, string sheet, IReadOnlyList<string> sheets) => Diagnostic.Note("sheet-taken", whole)
        .Says($"of {sheets.Count} sheets `{sheet}` is read")
        .Helps($"read another:  --sheet \"{sheets.First(name => name != sheet)}\"");

    public static Diagnostic Locked(SourceSpan whole) => Diagnostic.Error("unreadable-workbook", whole)
        .Says("the workbook is locked by a password")
        .Helps("save a copy without one");

    public static Diagnostic UnreadableWorkbook(SourceSpan whole) => Diagnostic.Error("unreadable-workbook", whole)
        .Says("this is no workbook of Excel, or a damaged one")
        .Helps("open it in Excel or WPS and save it as .xlsx");

    public static Diagnostic WorkbookTooLarge(SourceSpan whole) => Diagnostic.Error("too-large", whole)
        .Says("the workbook is larger than 1 GB when it is unpacked")
        .Helps("save the sheet as CSV");

    // A head as part of a key: without its unit and blanks.
    private static string Word(string head)
    {
        int open = head.AsSpan().IndexOfAny("（( ");
        return open > 0 ? head[..open] : head;
    }
}
