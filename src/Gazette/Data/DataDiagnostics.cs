using System.Collections.Immutable;
using System.Globalization;
using Gazette.Data.Formats;
using Gazette.Diagnostics;
using Gazette.Schema;
using Gazette.Sources;

namespace Gazette.Data;

/// <summary>Errors in a file's bytes, size and content: keys, types and values.</summary>
internal static class DataDiagnostics
{
    public static Diagnostic BadEncoding(SourceSpan span, byte seen) => Diagnostic.Error("bad-encoding", span)
        .Says($"the byte {seen:X2} is not UTF-8", $"字节{seen:X2}不是UTF-8编码")
        .Helps("save the file as UTF-8, or name its encoding:  --encoding gb18030", "另存为UTF-8编码，或写明原来的编码  --encoding gb18030");

    public static Diagnostic NotInEncoding(SourceSpan span, string encoding, IEnumerable<byte>? seen) => Diagnostic.Error("bad-encoding", span)
        .Says(seen is null
            ? Words.Of($"the file is not in {encoding}", $"文件不是{encoding}编码")
            : Words.Of(
                $"the file is not in {encoding}: {string.Join(' ', seen.Select(value => value.ToString("X2", CultureInfo.InvariantCulture)))}",
                $"文件不是{encoding}编码：{string.Join(' ', seen.Select(value => value.ToString("X2", CultureInfo.InvariantCulture)))}"))
        .Helps("remove `--encoding`, or name another encoding", "删去“--encoding”，或改为其他编码");

    public static Diagnostic EncodingGuessed(SourceSpan span) => Diagnostic.Note("encoding-guessed", span)
        .Says("the file is not UTF-8 and is read as GB18030", "文件不是UTF-8编码，按GB18030读取")
        .Helps("if that is right, say so:  --encoding gb18030", "若确是GB18030，写明  --encoding gb18030");

    public static Diagnostic BrokenUtf16(SourceSpan span) => Diagnostic.Error("bad-encoding", span)
        .Says("a character is incomplete", "有一个字符不完整")
        .Helps("save the file as UTF-8", "另存为UTF-8编码");

    public static Diagnostic UnreadFormat(SourceSpan file, Words format) => Diagnostic.Error("unread-format", file)
        .Says($"this is {format}, not text", $"这是{format}，不是文本文件")
        .Helps("save it as a Word document (.docx), a workbook (.xlsx) or text", "另存为Word文档（.docx）、工作簿（.xlsx）或文本文件");

    public static Diagnostic UnreadEncoding(SourceSpan span, string encoding) => Diagnostic.Error("bad-encoding", span)
        .Says($"the file is in {encoding}, which cannot be read", $"文件是{encoding}编码，无法读取")
        .Helps("save it as UTF-8", "另存为UTF-8编码");

    public static Diagnostic ForbiddenCharacter(SourceSpan span, int code) => Diagnostic.Error("forbidden-character", span)
        .Says($"the character {Name(code)} is not allowed in a document", $"字符{Name(code)}不能用在文档中")
        .Helps("remove it", "删去该字符");

    public static Diagnostic BidiControl(SourceSpan span, int code) => Diagnostic.Warning("bidi-control", span)
        .Says($"the invisible character {Name(code)} changes the direction of writing", $"不可见字符{Name(code)}会改变文字方向")
        .Helps("remove it", "删去该字符");

    public static Diagnostic FileTooLarge(SourceSpan span, int bytes) => Diagnostic.Error("too-large", span)
        .Says($"the file has {bytes} bytes or more; at most {DataLimits.FileBytes} are read", $"文件有{bytes}字节或更多，最多读取{DataLimits.FileBytes}字节")
        .Helps("split it into several reports", "拆分成几份报告");

    public static Diagnostic ScalarTooLarge(SourceSpan span) => Diagnostic.Error("too-large", span)
        .Says($"a text is longer than {DataLimits.ScalarCharacters} characters", $"一段文字超过{DataLimits.ScalarCharacters}个字符")
        .Helps("split it", "拆分成几段");

    public static Diagnostic TooManyNodes(SourceSpan span) => Diagnostic.Error("too-large", span)
        .Says($"the file has more than {DataLimits.Nodes} values", $"文件中的值超过{DataLimits.Nodes}个")
        .Helps("split it into several reports", "拆分成几份报告");

    public static Diagnostic TooManyRepeats(SourceSpan span) => Diagnostic.Error("too-large", span)
        .Says($"aliases repeat more than {DataLimits.RepeatedNodes} values", $"别名重复的值超过{DataLimits.RepeatedNodes}个")
        .Helps("write the data out where it is needed", "在需要的地方直接写出数据");

    public static Diagnostic TooDeep(SourceSpan span) => Diagnostic.Error("too-deep", span)
        .Says($"lists and maps are nested more than {DataLimits.Depth} deep", $"列表和键值表的嵌套超过{DataLimits.Depth}层");

    public static Diagnostic DuplicateKey(string key, SourceSpan span, SourceSpan first) => Diagnostic.Error("duplicate-key", span)
        .Says($"`{key}` is given twice", $"“{key}”重复出现")
        .Helps("remove one of the two", "删去其中一个")
        .Relates(first, "first given at", "首次出现于");

    public static Diagnostic CommaInValue(SplitScalarMistake cut) => Diagnostic.Error("comma-in-value", cut.Span)
        .Says($"the comma after `{cut.First}` ends the value, because the map is written in braces", $"花括号内，“{cut.First}”之后的逗号会截断该值")
        .Helps(cut.Number is { } number
            ? Words.Of($"write  {number}", $"写作  {number}")
            : Words.Of($"put the text into quotes:  \"{cut.Words}\"", $"给文字加上引号  \"{cut.Words}\""));

    public static Diagnostic UnknownKey(string key, SourceSpan span, KeyTable table) => Diagnostic.Error("unknown-key", span)
        .Says(table.Name is { } name
            ? Words.Of($"unknown key `{key}` in {name}", $"{name}中有不认识的键“{key}”")
            : Words.Of($"unknown key `{key}`", $"不认识的键“{key}”"))
        .Helps(table.HasFields && ReportKeys.Base.Contains(key)
            ? Words.Of(
                "it says how tables are read: write it in the base file that  --with base.yaml  gives", "它说明如何读取表格，应写在  --with base.yaml  给出的基础文件中")
            : table.HasFields
            ? NearestName.Ask(key, table.Names) ?? Words.Of("put data of your own under `fields`", "自有数据放到“fields”下")
            : NearestName.Suggest(key, table.Names));

    public static Diagnostic WrongType(Words subject, Words expected, DataNode node) => Diagnostic.Error("wrong-type", Opening(node))
        .Says($"{subject} must be {expected}, not {Describe(node)}", $"{subject}应为{expected}，不是{Describe(node)}");

    public static Diagnostic ReportIsNotMap(DataNode root)
    {
        string text = root is DataScalar scalar ? scalar.Text : "";
        int wide = text.IndexOf('：', StringComparison.Ordinal);
        int narrow = text.IndexOf(':', StringComparison.Ordinal);
        int colon = wide >= 0 ? wide : narrow;
        return Diagnostic.Error("wrong-type", Opening(root))
            .Says($"a data file must be a map of keys with values, not {Describe(root)}", $"数据文件应由键和值组成，不是{Describe(root)}")
            .Helps(colon > 0
                ? Words.Of($"write  {text[..colon]}: {text[(colon + 1)..].TrimStart()}", $"写作  {text[..colon]}: {text[(colon + 1)..].TrimStart()}")
                : Words.Of("begin with a line such as  title: Annual report 2026", "第一行可写作  title: 青岚镇2026年上半年工作总结"));
    }

    public static Diagnostic MissingKey(string key, Words owner, SourceSpan span, string example) => Diagnostic.Error("missing-key", span)
        .Says($"{owner} has no `{key}`", $"{owner}缺少“{key}”")
        .Helps($"write  {example}", $"写作  {example}");

    public static Diagnostic EmptyText(string key, SourceSpan span) => Diagnostic.Error("empty-text", span)
        .Says($"`{key}` is empty", $"“{key}”是空的")
        .Helps("write its text, or remove the key", "写上文字，或删去这个键");

    public static Diagnostic UnknownWord(string key, DataScalar node, IReadOnlyList<string> known) => Diagnostic.Error("unknown-word", node.Span)
        .Says($"`{key}` cannot be `{node.Text}`", $"“{key}”不能写作“{node.Text}”")
        .Helps(NearestName.Suggest(node.Text, known));

    public static Diagnostic BadQuantity(DataScalar node, Words problem) => Diagnostic.Error("bad-quantity", node.Span)
        .Says($"`{node.Text}` {problem}", $"“{node.Text}”{problem}")
        .Helps("write a number with a unit, such as  120+ visits, ~400, 98.9% or '>=150 households'", "写作数字加单位，如  120+ 场次、~400、98.9%或'>=150 户'");

    public static Diagnostic OtherUnit(string key, string unit, string expected, SourceSpan span) => Diagnostic.Error("other-unit", span)
        .Says($"`{key}` is in `{unit}`, but the metric is in `{expected}`", $"“{key}”的单位是“{unit}”，指标的单位是“{expected}”")
        .Helps($"convert it to {expected}, and remove the unit", $"换算成“{expected}”，不写单位") with
    { Cause = $"not in {expected}" };

    public static Diagnostic BadPeriod(DataScalar node) => Diagnostic.Error("bad-period", node.Span)
        .Says($"`{node.Text}` is not a period", $"“{node.Text}”不是报告期")
        .Helps("write 2026, 2026-H1, 2026-Q2, 2026-06 or 2026-01-01..2026-06-30", "写作2026、2026-H1、2026-Q2、2026-06或2026-01-01..2026-06-30");

    /// <summary>A report that says no period, so that there is none after it.</summary>
    public static Diagnostic NoPeriodToFollow(SourceFile report) => Diagnostic.Error("missing-key", report.Span(0, 0))
        .Says("`period` is missing, so the next period is not known", "缺少“period”，不知道下一期是什么时候")
        .Helps("add a line:  period: 2026-H1", "补上一行  period: 2026-H1");

    public static Diagnostic BadDate(string key, DataScalar node, ImmutableArray<DateOnly> meant) => Diagnostic.Error("bad-date", node.Span)
        .Says($"`{key}` must be a date, not `{node.Text}`", $"“{key}”应为日期，不是“{node.Text}”")
        .Helps(meant is [var date] ? Words.Of($"write {date:yyyy-MM-dd}", $"写作{date:yyyy-MM-dd}")
            : meant is [var first, var second] ? Words.Of(
                $"write the year first: {first:yyyy-MM-dd} or {second:yyyy-MM-dd}",
                $"先写年份：{first:yyyy-MM-dd}或{second:yyyy-MM-dd}")
            : Words.Of("write a date that exists, as year-month-day: 2026-07-06", "按“年-月-日”写一个存在的日期，如2026-07-06"));

    public static Diagnostic BadMetricName(string name, SourceSpan span, bool reserved) => Diagnostic.Error("bad-name", span)
        .Says(reserved
            ? Words.Of($"`{name}` is a reserved word of the template language, and cannot be the name of a metric", $"“{name}”是模板语言的保留字，不能用作指标名")
            : Words.Of($"`{name}` cannot be the name of a metric", $"“{name}”不能用作指标名"))
        .Helps(reserved
            ? Words.Of("choose another name", "换一个名称")
            : Words.Of(
                "use only letters (Chinese ones too), digits and _, and begin with a letter or _; put the name that readers see into `label`",
                "只用汉字、字母、数字和“_”，且不以数字开头；给读者看的名称写在“label”中"));

    public static Diagnostic UnevenRow(int cells, int columns, SourceSpan span, SourceSpan columnsSpan) => Diagnostic.Error("uneven-row", span)
        .Says($"a row has {Count(cells, "cell")}, but the table has {Count(columns, "column")}", $"一行有{cells}个单元格，表格有{columns}列")
        .Helps("write '' for an empty cell", "空单元格写作  ''")
        .Relates(columnsSpan, "columns", "列");

    public static Diagnostic SpoiledNumber(string text, SourceSpan span) => Diagnostic.Warning("spoiled-number", span)
        .Says($"`{text}` looks like a long number whose last digits a spreadsheet has lost", $"“{text}”像是被表格软件改掉了末几位的长号码")
        .Helps("enter it again in a cell that is formatted as text", "把单元格设为文本格式，重新输入");

    public static Diagnostic TooManyColumns(DataScalar node, int columns) => Diagnostic.Error("bad-merge", node.Span)
        .Says(
            $"the total cannot span {node.Text} columns: the table has {Count(columns, "column")}, and the last one holds the total",
            $"合计不能跨{node.Text}列：表格共{columns}列，最后一列要写合计数")
        .Helps("write how many columns of words come first, or remove `merge_total`", "写前面文字列的列数，或删去“merge_total”");

    public static Diagnostic MembersAndRows(SourceSpan members, SourceSpan rows) => Diagnostic.Error("bad-table", members)
        .Says("a table shows either members or rows of its own", "表格要么按成员列出，要么自己写各行")
        .Helps("remove `members`, or remove `rows`", "删去“members”或“rows”")
        .Relates(rows, "the rows", "各行");

    public static Diagnostic UnevenMembers(int columns, int expected, SourceSpan span, SourceSpan membersSpan) => Diagnostic.Error("uneven-row", span)
        .Says(
            $"there {(columns == 1 ? "is" : "are")} {Count(columns, "column heading")}, but the table has {Count(expected, "column")}",
            $"列名有{columns}个，表格有{expected}列")
        .Helps("name a heading for the members, and one for each metric", "先写成员一列的列名，再依次写各指标的列名")
        .Relates(membersSpan, "the metrics", "各指标");

    public static Diagnostic BadWidth(Phrase width, bool ofColumn = true) => Diagnostic.Error("bad-width", width.Span)
        .Says($"`{width.Text}` is not a width", $"“{width.Text}”不是宽度")
        .Helps(ofColumn
            ? Words.Of("write a percentage, millimetres or auto:  widths: [ 30%, 25mm, auto ]", "写百分比、毫米数或“auto”，如  widths: [ 30%, 25mm, auto ]")
            : Words.Of("write millimetres or a percentage:  width: 80mm", "写毫米数或百分比，如  width: 80mm"));

    public static Diagnostic BadReferenceId(Phrase id, string kind) => Diagnostic.Error("bad-reference-id", id.Span)
        .Says($"`{id.Text}` cannot be referred to, because an id begins with `{kind}` here", $"这里的编号名应以“{kind}”开头，“{id.Text}”无法被引用")
        .Helps($"write `id: {kind}name`, with letters, digits and hyphens", $"写作  id: {kind}name  ，只用字母、数字和连字符");

    public static Diagnostic IdWithoutNumber(string id, string needs, SourceSpan key) => Diagnostic.Error("bad-reference-id", key)
        .Says($"nothing can refer to `{id}`, because there is no `{needs}` beside it", $"“{id}”无法被引用，因为同级没有“{needs}”")
        .Helps($"write the `{needs}`, or remove the id", $"写上“{needs}”，或删去这个编号名");

    public static Diagnostic IdGivenTwice(Phrase id, SourceSpan first) => Diagnostic.Error("reference-defined-twice", id.Span)
        .Says($"the id `{id.Text}` is given twice", $"编号名“{id.Text}”重复出现")
        .Relates(first, "the first one", "第一处")
        .Helps("rename one of them", "改掉其中一个");

    public static Diagnostic UnevenWidths(int widths, int columns, SourceSpan span, SourceSpan columnsSpan) => Diagnostic.Error("uneven-widths", span)
        .Says($"there {(widths == 1 ? "is" : "are")} {Count(widths, "width")} for {Count(columns, "column")}", $"宽度有{widths}个，表格有{columns}列")
        .Helps("give one for each column, and `auto` for the rest", "每列写一个宽度，其余的列写“auto”")
        .Relates(columnsSpan, "columns", "列");

    // "a list", "a number": a description of the node.
    public static Words Describe(DataNode node) => node switch
    {
        DataList => Words.Of("a list", "列表"),
        DataMap => Words.Of("a map", "键值表"),
        DataScalar { IsNull: true } => Words.Of("nothing", "空值"),
        DataScalar { Flag: not null } => Words.Of("true or false", "true或false"),
        DataScalar { Number: not null } => Words.Of("a number", "数字"),
        _ => Words.Of("text", "文字"),
    };

    // For a list or map over several lines, its first line.
    private static SourceSpan Opening(DataNode node)
    {
        int end = node.Span.File.Text.IndexOf('\n', node.Span.Start, Math.Max(0, node.Span.Length));
        return end < 0 ? node.Span : node.Span with { End = end };
    }

    private static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    private static string Name(int code) => string.Create(CultureInfo.InvariantCulture, $"U+{code:X4}");
}
