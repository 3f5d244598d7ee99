using Gazette.Data.Tables.Layout;
using Gazette.Data.Tables.Workbooks;
using Gazette.Diagnostics;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Data.Tables;

/// <summary>Errors in a table, its column headings and its rows; errors in a value are reported by the readers of values.</summary>
internal static class TableDiagnostics
{
    /// <param name="proposal">What the column may be.</param>
    public static Diagnostic UnknownColumn(string head, SourceSpan span, IEnumerable<string> known, string proposal) => Diagnostic.Error("unknown-column", span)
        .Says($"`{head}` is neither a metric nor a key of a report", $"“{head}”不是指标，也不是报告的键")
        .Helps(NearestName.Ask(head, known)
            ?? Words.Of(
                $"say in the base file what the column is:  columns: {{ {head}: {proposal} }};  it may also be a metric, a key of the report, or `skip`",
                $"在基础文件中写明这一列是什么：  columns: {{ {head}: {proposal} }}  ；也可以是指标、报告的键，或“skip”（不读取）"));

    public static Diagnostic NotForCells(string head, SourceSpan span) => Diagnostic.Error("unknown-column", span)
        .Says($"`{head}` cannot be given in a cell, or there is no key with this name", $"“{head}”不能写在一个单元格里，或没有这个键")
        .Helps("write it into a base file, and add  --with base.yaml", "写在基础文件中，并加上  --with base.yaml");

    public static Diagnostic DuplicateColumn(SheetHead head, SheetHead first, IEnumerable<string> path)
    {
        string[] keys = [.. path];
        string key = keys switch
        {
            [] => "name",
            ["metrics", var metric, "value"] => metric,
            ["metrics", .. var rest] => string.Join('.', rest),
            _ => string.Join('.', keys),
        };
        DiagnosticSubject duplicate = Diagnostic.Error("duplicate-column", head.Span);
        Diagnostic said = head.Text == first.Text
            ? duplicate.Says($"two columns have the heading `{head.Text}`", $"有两列的列名都是“{head.Text}”")
                .Helps("remove one of the two columns, or say what the other one is: `.previous`, `.unit`", "删去其中一列，或注明另一列是什么，如“.previous”“.unit”")
            : duplicate.Says($"`{head.Text}` and `{first.Text}` are both `{key}`", $"“{head.Text}”和“{first.Text}”都是“{key}”")
                .Helps($"say in the base file what one of them is:  columns: {{ {head.Text}: skip }}", $"在基础文件中写明其中一列是什么：  columns: {{ {head.Text}: skip }}");
        return said.Relates(first.Span, "first given at", "首次出现于");
    }

    /// <param name="column">From 0.</param>
    public static Diagnostic EmptyHead(SourceSpan span, int column) => Diagnostic.Error("empty-head", span)
        .Says(span.File.Row is null
            ? Words.Of($"column {column + 1} has no heading", $"第{column + 1}列没有列名")
            : Words.Of($"column {SheetRow.NameColumn(column)} has no heading", $"{SheetRow.NameColumn(column)}列没有列名"))
        .Helps("write above the column what it is, or remove the column", "在该列上方写明列名，或删去该列");

    public static Diagnostic MergedCells(SourceSpan span, string range) => Diagnostic.Error("merged-cells", span)
        .Says($"the cells {range} are merged", $"单元格{range}是合并的")
        .Helps("unmerge them (in Excel: Merge & Center, once more) and fill in each one", "取消合并（在Excel中再点一次“合并后居中”），并逐格填写");

    public static Diagnostic EmptyCell(string column, SourceSpan span, SourceSpan head) => Diagnostic.Error("empty-cell", span)
        .Says($"`{column}` is empty in this row, and the base file has no number for it", $"此行的“{column}”为空，基础文件中也没有这个数字")
        .Helps("write the number, or `-` if there is none", "填写数字；没有就写“-”")
        .Relates(head, "column", "列");

    public static Diagnostic UnevenRow(int cells, int columns, SourceSpan span, SourceFile header) => Diagnostic.Error("uneven-row", span)
        .Says(
            $"the row has {cells} cell{(cells == 1 ? "" : "s")}, but the table has {columns} column{(columns == 1 ? "" : "s")}",
            $"此行有{cells}个单元格，表格有{columns}列")
        .Helps("keep the separators of empty cells, and put a value that contains the separator into double quotes", "空单元格也要保留分隔符；含有分隔符的值要加双引号")
        .Relates(header.Span(0, header.Text.Length), "columns", "列");

    public static Diagnostic NoRows(SourceSpan span) => Diagnostic.Error("no-rows", span)
        .Says("the table has no reports", "表格中没有报告")
        .Helps("the column headings come first; every row after them is a report", "先是列名，其后每行是一份报告");

    public static Diagnostic UnclosedQuote(SourceSpan span) => Diagnostic.Error("csv-syntax", span)
        .Says("a quote is not closed", "引号没有闭合")
        .Helps("close it with `\"`; inside a value, write a quote twice", "用“\"”闭合；值中的引号要写两个");

    public static Diagnostic TextAfterQuote(SourceSpan span) => Diagnostic.Error("csv-syntax", span)
        .Says("a value continues after its closing quote", "右引号之后还有内容")
        .Helps("put the whole value into quotes, and write a quote inside it twice", "将整个值放在引号内，其中的引号写两个");

    public static Diagnostic RecordTooLong(SourceSpan span, int most) => Diagnostic.Error("too-large", span)
        .Says($"a row is longer than {most} characters", $"一行超过{most}个字符")
        .Helps("check whether a quote that opens in it is closed", "检查其中的引号是否都已闭合");

    public static Diagnostic TooManyColumns(SourceSpan span, int most) => Diagnostic.Error("too-large", span)
        .Says($"the table has more than {most} columns", $"表格超过{most}列")
        .Helps("remove the empty columns", "删去空列");

    public static Diagnostic TooManyBlankRows(SourceSpan span, int most) => Diagnostic.Error("too-large", span)
        .Says($"more than {most} rows are blank", $"空行超过{most}行")
        .Helps("remove the blank rows, or whatever is below them", "删去空行，或删去空行下面的零散内容");

    /// <summary>Null for a cell with a value that its column can take, and for an empty one.</summary>
    /// <param name="column">Null for a column heading.</param>
    public static Diagnostic? FaultOf(TableCell cell, SourceSpan span, TableColumn? column) =>
        cell.IsError ? CellError(cell.Text, span)
        : cell.IsUncalculated ? Uncalculated(span)
        : cell.Fault == CellFault.Hidden ? Hidden(span)
        : cell.Fault == CellFault.TooLong ? TextTooLong(span)
        : cell.Fault == CellFault.Blank && column is { HasBase: true } && cell.As(column.Content).IsEmpty ? Blank(column, span)
        : column is { Content: ColumnContent.Quantity } && cell.Value is { IsOther: true } value ? OtherNumber(cell.Text, value.Text, span)
        : null;

    public static Diagnostic MixedPercentages(decimal number, SourceSpan span, SourceSpan percentage) => Diagnostic.Error("ambiguous-percentage", span)
        .Says(
            $"`{number}` has no percent sign among percentages: it may be {number}% or {InPercent(number)}%",
            $"其他数是百分数，“{number}”没有百分号：可能是{number}%，也可能是{InPercent(number)}%")
        .Helps("format the cell as a percentage, or write the sign", "把单元格设为百分比格式，或写上百分号")
        .Relates(percentage, "a percentage", "百分数");

    private static Diagnostic TextTooLong(SourceSpan span) => Diagnostic.Error("too-large", span)
        .Says(
            $"the text of the cell is longer than {WorkbookXml.MostCharacters} characters",
            $"单元格的文字超过{WorkbookXml.MostCharacters}个字符")
        .Helps("split it", "拆分成几段");

    private static decimal InPercent(decimal share) => Rounding.WithoutTrailingZeros(share * 100);

    private static Diagnostic Hidden(SourceSpan span) => Diagnostic.Error("cell-error", span)
        .Says("the number format of this cell hides its value", "单元格的数字格式不显示它的值")
        .Helps("choose a format that shows it, or clear the cell", "换一种能显示的格式，或清空单元格");

    private static Diagnostic Blank(TableColumn column, SourceSpan span) => Diagnostic.Error("cell-error", span)
        .Says(
            $"the cell shows nothing, but it is not empty, so it does not take the base file's `{column.Words}`",
            $"单元格有内容而不显示，不能当作空单元格取基础文件的“{column.Words}”")
        .Helps("write the value, or `-` if there is none, or clear the cell", "填写内容，没有就写“-”；或清空单元格");

    private static Diagnostic OtherNumber(string shown, string number, SourceSpan span) => Diagnostic.Error("cell-error", span)
        .Says($"the cell shows `{shown}`, but its number is `{number}`", $"单元格显示“{shown}”，而实际数字是“{number}”")
        .Helps(
            "choose a number format that shows the number itself, or one that says what it leaves out:  0,\"千\"",
            "换成显示原数的数字格式，或在格式中注明缩小的倍数，如  0,\"千\"");

    private static Diagnostic Uncalculated(SourceSpan span) => Diagnostic.Error("cell-error", span)
        .Says("the workbook does not contain the result of this formula", "工作簿中没有保存这个公式的结果")
        .Helps("open the workbook in Excel or WPS and save it, or write the number itself", "用Excel或WPS打开工作簿后保存一次，或直接填写数字");

    private static Diagnostic CellError(string words, SourceSpan span) => Diagnostic.Error("cell-error", span)
        .Says(words.Length == 0
            ? Words.Of("the cell is an error, and the workbook does not say which", "单元格是错误值，工作簿没有写明是哪一种")
            : Words.Of($"the cell shows the error `{words}`", $"单元格显示错误“{words}”"))
        .Helps("correct its formula, or write the number itself, or `-` if there is none", "改正公式，或直接填写数字；没有就写“-”");

    public static Diagnostic WideComma(SourceSpan span) => Diagnostic.Error("csv-syntax", span)
        .Says("the columns are separated by the full-width comma `，`", "各列之间用了全角逗号“，”")
        .Helps("separate them by `,`", "改为半角逗号“,”");

    public static Diagnostic NoSuchSheet(SourceSpan whole, string sheet, IReadOnlyList<string> sheets) => Diagnostic.Error("unknown-sheet", whole)
        .Says(sheets.Count == 0
            ? Words.Of("the workbook has no sheet", "工作簿中没有工作表")
            : Words.Of($"the workbook has no sheet `{sheet}`", $"工作簿中没有名为“{sheet}”的工作表"))
        .Helps(NearestName.Suggest(sheet, sheets));

    public static Diagnostic SheetTaken(SourceSpan whole, string sheet, IReadOnlyList<string> sheets) => Diagnostic.Note("sheet-taken", whole)
        .Says($"the workbook has {sheets.Count} sheets, and only `{sheet}` is read", $"工作簿有{sheets.Count}张工作表，只读取“{sheet}”")
        .Helps($"read another:  --sheet \"{sheets.First(name => name != sheet)}\"", $"要读取其他工作表，写明  --sheet \"{sheets.First(name => name != sheet)}\"");

    public static Diagnostic Locked(SourceSpan whole) => Diagnostic.Error("unreadable-workbook", whole)
        .Says("the workbook is protected by a password", "工作簿设有密码")
        .Helps("save a copy without one", "另存一份不带密码的副本");

    public static Diagnostic UnreadableWorkbook(SourceSpan whole) => Diagnostic.Error("unreadable-workbook", whole)
        .Says("this is not an Excel workbook, or it is damaged", "不是Excel工作簿，或已损坏")
        .Helps("open it in Excel or WPS and save it as .xlsx", "用Excel或WPS打开，另存为.xlsx");

    public static Diagnostic ForeignFormat(SourceSpan whole, string format) => Diagnostic.Error("unreadable-workbook", whole)
        .Says($"this is a workbook in the format {format}, which is not read", $"这是{format}格式的工作簿，无法读取")
        .Helps("open it in Excel or WPS and save it as .xlsx", "用Excel或WPS打开，另存为.xlsx");

    public static Diagnostic UnknownRange(SourceSpan whole, string range, IReadOnlyList<string> known) => Diagnostic.Error("unknown-range", whole)
        .Says($"`{range}` is neither a range of cells nor the name of one", $"“{range}”不是单元格区域，也不是区域的名称")
        .Helps(known.Count == 0
            ? Words.Of("write the corners of the range, such as  B3:F20", "写出区域的两角，如  B3:F20")
            : NearestName.Suggest(range, known));

    public static Diagnostic WorkbookTooLarge(SourceSpan whole) => Diagnostic.Error("too-large", whole)
        .Says("the workbook is larger than 1 GB when unpacked", "工作簿解压后超过1GB")
        .Helps("save the sheet as CSV", "将工作表另存为CSV");
}
