using System.Globalization;
using Gazette.Data.Formats;
using Gazette.Diagnostics;
using Gazette.Schema;
using Gazette.Sources;

namespace Gazette.Data;

/// <summary>What can be wrong with a file's bytes, size and content: keys, types and values.</summary>
internal static class DataDiagnostics
{
    public static Diagnostic BadEncoding(SourceSpan span, byte seen) => Diagnostic.Error("bad-encoding", span)
        .Says($"the byte {seen:X2} is not UTF-8")
        .Helps("save the file as UTF-8, or say what it is in:  --encoding gb18030");

    public static Diagnostic NotInEncoding(SourceSpan span, string encoding, IEnumerable<byte>? seen) => Diagnostic.Error("bad-encoding", span)
        .Says(seen is null
            ? Words.Of($"the file is not in {encoding}")
            : Words.Of($"the file is not in {encoding}: {string.Join(' ', seen.Select(value => value.ToString("X2", CultureInfo.InvariantCulture)))}"))
        .Helps("leave `--encoding` out, or name another");

    public static Diagnostic EncodingGuessed(SourceSpan span) => Diagnostic.Note("encoding-guessed", span)
        .Says("the file is not UTF-8 and is read as GB18030")
        .Helps("to be sure, say so:  --encoding gb18030");

    public static Diagnostic BrokenUtf16(SourceSpan span) => Diagnostic.Error("bad-encoding", span)
        .Says("a character is cut in the middle")
        .Helps("save the file as UTF-8");

    public static Diagnostic UnreadEncoding(SourceSpan span, string encoding) => Diagnostic.Error("bad-encoding", span)
        .Says($"the file is {encoding}")
        .Helps("save it as UTF-8");

    public static Diagnostic ForbiddenCharacter(SourceSpan span, int code) => Diagnostic.Error("forbidden-character", span)
        .Says($"the character {Name(code)} cannot stand in a document")
        .Helps("remove it");

    public static Diagnostic BidiControl(SourceSpan span, int code) => Diagnostic.Warning("bidi-control", span)
        .Says($"the invisible character {Name(code)} turns the direction of writing")
        .Helps("remove it");

    public static Diagnostic FileTooLarge(SourceSpan span, int bytes) => Diagnostic.Error("too-large", span)
        .Says($"the file has {bytes} bytes or more; at most {DataLimits.FileBytes} are read")
        .Helps("part it into several reports");

    public static Diagnostic ScalarTooLarge(SourceSpan span) => Diagnostic.Error("too-large", span)
        .Says($"a text is longer than {DataLimits.ScalarCharacters} characters")
        .Helps("part it");

    public static Diagnostic TooManyNodes(SourceSpan span) => Diagnostic.Error("too-large", span)
        .Says($"the file has more than {DataLimits.Nodes} values")
        .Helps("part it into several reports");

    public static Diagnostic TooManyRepeats(SourceSpan span) => Diagnostic.Error("too-large", span)
        .Says($"aliases repeat more than {DataLimits.RepeatedNodes} values")
        .Helps("write the data out where it is needed");

    public static Diagnostic TooDeep(SourceSpan span) => Diagnostic.Error("too-deep", span)
        .Says($"lists and maps are nested more than {DataLimits.Depth} deep");

    public static Diagnostic DuplicateKey(string key, SourceSpan span, SourceSpan first) => Diagnostic.Error("duplicate-key", span)
        .Says($"`{key}` is given twice")
        .Helps("remove one of the two")
        .Relates(first, "first given at");

    public static Diagnostic CommaInValue(SplitScalarMistake cut) => Diagnostic.Error("comma-in-value", cut.Span)
        .Says($"the comma after `{cut.First}` ends the value, since the map stands in braces")
        .Helps(cut.Number is { } number
            ? Words.Of($"write  {number}")
            : Words.Of($"put the text into quotes:  \"{cut.Words}\""));

    public static Diagnostic UnknownKey(string key, SourceSpan span, KeyTable table) => Diagnostic.Error("unknown-key", span)
        .Says(table.Name.Length == 0
            ? Words.Of($"unknown key `{key}`")
            : Words.Of($"unknown key `{key}` in {table.Name}"))
        .Helps(table.HasFields
            ? NearestName.Ask(key, table.Names) ?? Words.Of("put data of your own under `fields`")
            : NearestName.Suggest(key, table.Names));

    public static Diagnostic WrongType(Words subject, Words expected, DataNode node) => Diagnostic.Error("wrong-type", Opening(node))
        .Says($"{subject} must be {expected}, not {Describe(node)}");

    public static Diagnostic ReportIsNotMap(DataNode root)
    {
        string text = root is DataScalar scalar ? scalar.Text : "";
        int wide = text.IndexOf('：', StringComparison.Ordinal);
        int narrow = text.IndexOf(':', StringComparison.Ordinal);
        int colon = wide >= 0 ? wide : narrow;
        return Diagnostic.Error("wrong-type", Opening(root))
            .Says($"a file of data must be keys with values, not {Describe(root)}")
            .Helps(colon > 0
                ? Words.Of($"write  {text[..colon]}: {text[(colon + 1)..].TrimStart()}")
                : Words.Of("begin with a line such as  title: 青岚镇2026年上半年工作总结"));
    }

    public static Diagnostic MissingKey(string key, Words owner, SourceSpan span, string example) => Diagnostic.Error("missing-key", span)
        .Says($"{owner} has no `{key}`")
        .Helps($"write  {example}");

    public static Diagnostic UnknownWord(string key, DataScalar node, IReadOnlyList<string> known) => Diagnostic.Error("unknown-word", node.Span)
        .Says($"`{key}` cannot be `{node.Text}`")
        .Helps(NearestName.Suggest(node.Text, known));

    public static Diagnostic NoEffectYet(string key, DataScalar word) => Diagnostic.Warning("no-effect-yet", word.Span)
        .Says($"`{key}: {word.Text}` has no effect yet")
        .Helps($"remove `{key}`, or write  {key}: none  if the parts of the number overlap");

    public static Diagnostic BadQuantity(DataScalar node, Words problem) => Diagnostic.Error("bad-quantity", node.Span)
        .Says($"`{node.Text}` {problem}")
        .Helps("write a number with a unit, such as  120+ 场次, ~400, 98.9% or '>=150 户'");

    public static Diagnostic OtherUnit(string key, string unit, string expected, SourceSpan span) => Diagnostic.Error("other-unit", span)
        .Says($"`{key}` is in `{unit}`, the metric in `{expected}`")
        .Helps($"give it in {expected}, without a unit");

    public static Diagnostic BadPeriod(DataScalar node) => Diagnostic.Error("bad-period", node.Span)
        .Says($"`{node.Text}` is no period")
        .Helps("write 2026, 2026-H1, 2026-Q2, 2026-06 or 2026-01-01..2026-06-30");

    public static Diagnostic BadDate(string key, DataScalar node, DateOnly? meant) => Diagnostic.Error("bad-date", node.Span)
        .Says($"`{key}` must be a date, not `{node.Text}`")
        .Helps(meant is { } date
            ? Words.Of($"write {date:yyyy-MM-dd}")
            : Words.Of("write year, month and day of the calendar, such as 2026-07-06"));

    public static Diagnostic BadMetricName(string name, SourceSpan span, bool reserved) => Diagnostic.Error("bad-name", span)
        .Says(reserved
            ? Words.Of($"`{name}` is a word of the template language and cannot name a metric")
            : Words.Of($"`{name}` cannot name a metric"))
        .Helps(reserved
            ? Words.Of("take another name")
            : Words.Of("take letters (Chinese ones too), digits and _ only, and begin with a letter or _; words for readers go into `label`"));

    public static Diagnostic UnevenRow(int cells, int columns, SourceSpan span, SourceSpan columnsSpan) => Diagnostic.Error("uneven-row", span)
        .Says($"a row has {Count(cells, "cell")}, the table {Count(columns, "column")}")
        .Helps("write '' for an empty cell")
        .Relates(columnsSpan, "columns");

    public static Diagnostic BadWidth(Phrase width, bool ofColumn = true) => Diagnostic.Error("bad-width", width.Span)
        .Says($"`{width.Text}` is no width")
        .Helps(ofColumn
            ? Words.Of("write percent, millimetres or auto:  widths: [ 30%, 25mm, auto ]")
            : Words.Of("write millimetres or percent:  width: 80mm"));

    public static Diagnostic UnevenWidths(int widths, int columns, SourceSpan span, SourceSpan columnsSpan) => Diagnostic.Error("uneven-widths", span)
        .Says($"there {(widths == 1 ? "is" : "are")} {Count(widths, "width")} for {Count(columns, "column")}")
        .Helps("give one for each column, `auto` for what is over")
        .Relates(columnsSpan, "columns");

    // "a list", "a number": what stands there, in words.
    public static Words Describe(DataNode node) => node switch
    {
        DataList => Words.Of("a list"),
        DataMap => Words.Of("a map"),
        DataScalar { IsNull: true } => Words.Of("nothing"),
        DataScalar { IsPlain: true, Text: "true" or "false" or "True" or "False" or "TRUE" or "FALSE" } => Words.Of("true or false"),
        DataScalar { IsPlain: true } scalar when decimal.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) => Words.Of("a number"),
        _ => Words.Of("text"),
    };

    // A list or map over many lines is shown by its first.
    private static SourceSpan Opening(DataNode node)
    {
        int end = node.Span.File.Text.IndexOf('\n', node.Span.Start, Math.Max(0, node.Span.Length));
        return end < 0 ? node.Span : node.Span with { End = end };
    }

    private static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    private static string Name(int code) => string.Create(CultureInfo.InvariantCulture, $"U+{code:X4}");
}
