using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Data.Tables.Layout;

/// <summary>What is said of the layout of a sheet, and of what the base file says about it.</summary>
internal static class LayoutDiagnostics
{
    public static Diagnostic UnclearHead(TableRecord above, SourceSpan head, RowRange rows) => Diagnostic.Error("unclear-head", above.Span)
        .Says(
            $"row {above.Number} is neither a title nor column headings, but the headings seem to be in {(rows.First == rows.Last ? "row" : "rows")} {rows}",
            $"第{above.Number}行既不像标题，也不像列名，而列名似乎在第{rows}行")
        .Helps($"say in the base file which rows have the headings:  table: {{ head: {rows} }}", $"在基础文件中写明列名在哪几行：  table: {{ head: {rows} }}")
        .Relates(head, "headings", "列名");

    public static Diagnostic UnclearSecondHead(SourceSpan second, SourceSpan head, RowRange rows, int row) => Diagnostic.Error("unclear-head", second)
        .Says($"row {row} has words where numbers are expected; it may belong to the column headings", $"第{row}行应填数字处是文字，可能也是列名")
        .Helps(
            $"if it does, say so in the base file:  table: {{ head: {rows.First}-{row} }};  if not, write the numbers, or `-` if there is none",
            $"如果是列名，在基础文件中写明：  table: {{ head: {rows.First}-{row} }}  ；如果不是，请填写数字，没有就写“-”")
        .Relates(head, "headings", "列名");

    public static Diagnostic NoSuchHead(RowRange rows, SourceSpan place) => Diagnostic.Error("unclear-head", place)
        .Says($"there are no column headings in {(rows.First == rows.Last ? "row" : "rows")} {rows}", $"第{rows}行没有列名")
        .Helps("write the number of the row as Excel shows it", "按Excel显示的行号填写");

    public static Diagnostic OtherHeads(TableRecord record, SheetLayout layout) => Diagnostic.Error("unclear-row", record.Span)
        .Says($"row {record.Number} looks like the column headings of another table", $"第{record.Number}行像是另一张表的列名")
        .Helps(
            $"say in the base file where this table ends:  table: {{ end: {record.Number - 1} }}",
            $"在基础文件中写明本表到哪一行为止：  table: {{ end: {record.Number - 1} }}")
        .Relates(layout.Heads[0].Span.File.Span(0, layout.Heads[0].Span.File.Text.Length), "headings", "列名") with
    { Cause = "other headings" };

    public static Diagnostic UnclearRow(TableRecord record, string text, SheetLayout layout) => Diagnostic.Error("unclear-row", record.Span)
        .Says(
            $"row {record.Number} has only `{text}`; it may be a report or a note", $"第{record.Number}行只有“{text}”，可能是报告，也可能是说明文字")
        .Helps(
            $"if it is a note, say in the base file  table: {{ skip: [{record.Number}] }},  or where the table ends:  table: {{ end: {record.Number - 1} }};  "
            + $"if it is a report, write its numbers, or `-` if there is none",
            $"如果是说明文字，在基础文件中写明  table: {{ skip: [{record.Number}] }}  ，或表格到哪一行为止：  table: {{ end: {record.Number - 1} }}  ；"
            + $"如果是报告，请填写数字，没有就写“-”")
        .Relates(layout.Heads[0].Span.File.Span(0, layout.Heads[0].Span.File.Text.Length), "headings", "列名") with
    { Cause = "note" };

    public static Diagnostic RowBelowFooter(TableRecord record) => Diagnostic.Error("unclear-row", record.Span)
        .Says($"row {record.Number} has numbers, but is below the end of the table", $"第{record.Number}行有数字，但在表尾之后")
        .Helps(
            $"say in the base file where the table ends:  table: {{ end: {record.Number} }}  if it is a report,  table: {{ skip: [{record.Number}] }}  if not",
            $"在基础文件中写明表格到哪一行为止：是报告写  table: {{ end: {record.Number} }}  ，不是报告写  table: {{ skip: [{record.Number}] }}")
        with
    { Cause = "below the end" };

    public static Diagnostic UnknownHead(ColumnSetting setting, IEnumerable<string> heads) => Diagnostic.Warning("unknown-head", setting.HeadSpan)
        .Says($"the table has no column with the heading `{setting.Head}`", $"表格中没有列名为“{setting.Head}”的列")
        .Helps(NearestName.Suggest(setting.Head, heads));

    public static Diagnostic UnknownTarget(ColumnSetting setting, IEnumerable<string> known) => Diagnostic.Error("unknown-column", setting.TargetSpan)
        .Says($"`{setting.Target}` is neither a metric nor a key of a report", $"“{setting.Target}”不是指标，也不是报告的键")
        .Helps(NearestName.Ask(setting.Target, known)
            ?? Words.Of(
                $"write a metric, `lectures.last_year` and the like, a key such as `title`, `fields.x` for data of your own, or `skip`",
                $"写指标的名称，或“lectures.last_year”之类，或“title”之类的键；自有数据写“fields.x”，不读取写“skip”"));

    public static Diagnostic BadRows(string key, string text, SourceSpan span) => Diagnostic.Error("bad-rows", span)
        .Says($"`{key}` must be the number of a row, not `{text}`", $"“{key}”应为行号，不是“{text}”")
        .Helps("write  3  for one row, or  3-4  for several", "一行写作  3  ，几行写作  3-4");

    public static Diagnostic LeftOutColumns(SourceSpan whole, Words columns, string head) => Diagnostic.Note("table-layout", whole)
        .Says($"left out: {columns}", $"未读取：{columns}")
        .Helps(
            $"if that is not right, say in the base file what the column is:  columns: {{ {head}: fields.x }}",
            $"如果不对，在基础文件中写明这一列是什么：  columns: {{ {head}: fields.x }}");

    public static Diagnostic LeftOut(SourceSpan whole, Words left, RowRange head, int last) => Diagnostic.Note("table-layout", whole)
        .Says($"left out: {left}", $"未作为报告读取：{left}")
        .Helps(
            $"if that is not right, say in the base file where the table is:  table: {{ head: {head}, end: {last} }}",
            $"如果不对，在基础文件中写明表格的位置：  table: {{ head: {head}, end: {last} }}");

    public static Diagnostic LeftOutAndHidden(SourceSpan whole, Words left, Words hidden, RowRange head, int last) => Diagnostic.Note("table-layout", whole)
        .Says($"left out: {left}; hidden, and read all the same: {hidden}", $"未作为报告读取：{left}；隐藏但已读取：{hidden}")
        .Helps(
            $"if that is not right, say in the base file where the table is:  table: {{ head: {head}, end: {last} }};  "
            + $"--visible-rows  leaves hidden rows out",
            $"如果不对，在基础文件中写明表格的位置：  table: {{ head: {head}, end: {last} }}  ；不读取隐藏行，请加上  --visible-rows");

    public static Diagnostic HiddenRows(SourceSpan whole, Words hidden) => Diagnostic.Note("table-layout", whole)
        .Says($"hidden, and read all the same: {hidden}", $"隐藏但已读取：{hidden}")
        .Helps("leave hidden rows out with  --visible-rows", "不读取隐藏行，请加上  --visible-rows");

    public static Diagnostic HiddenColumns(SourceSpan whole, Words hidden, string head) => Diagnostic.Note("table-layout", whole)
        .Says($"hidden, and read all the same: {hidden}", $"隐藏但已读取：{hidden}")
        .Helps($"leave it out in the base file:  columns: {{ {head}: skip }}", $"不读取这一列，在基础文件中写明：  columns: {{ {head}: skip }}");
}
