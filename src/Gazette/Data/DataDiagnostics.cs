using System.Globalization;
using Gazette.Data.Formats;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Data;

/// <summary>What can be wrong with a file's bytes, size and content: keys, types and values.</summary>
internal static class DataDiagnostics
{
    public static Diagnostic BadEncoding(SourceSpan span, byte seen) => Error(
        "bad-encoding", string.Create(CultureInfo.InvariantCulture, $"the byte {seen:X2} is not UTF-8"), span,
        "save the file as UTF-8, or say what it is in:  --encoding gb18030");

    public static Diagnostic NotInEncoding(SourceSpan span, string encoding, IEnumerable<byte>? seen) => Error(
        "bad-encoding", $"the file is not in {encoding}{(seen is null ? "" : $": {string.Join(' ', seen.Select(value => value.ToString("X2", CultureInfo.InvariantCulture)))}")}",
        span, "leave `--encoding` out, or name another");

    public static Diagnostic EncodingGuessed(SourceSpan span) => new(
        Severity.Note, "encoding-guessed", "the file is not UTF-8 and is read as GB18030", span, Help: "to be sure, say so:  --encoding gb18030");

    public static Diagnostic BrokenUtf16(SourceSpan span) => Error("bad-encoding", "a character is cut in the middle", span, "save the file as UTF-8");

    public static Diagnostic UnreadEncoding(SourceSpan span, string encoding) => Error("bad-encoding", $"the file is {encoding}", span, "save it as UTF-8");

    public static Diagnostic ForbiddenCharacter(SourceSpan span, int code) => Error(
        "forbidden-character", $"the character {Name(code)} cannot stand in a document", span, "remove it");

    public static Diagnostic BidiControl(SourceSpan span, int code) => new(
        Severity.Warning, "bidi-control", $"the invisible character {Name(code)} turns the direction of writing", span, Help: "remove it");

    public static Diagnostic FileTooLarge(SourceSpan span, int bytes) => Error(
        "too-large", string.Create(CultureInfo.InvariantCulture, $"the file has {bytes} bytes or more; at most {DataLimits.FileBytes} are read"), span,
        "part it into several reports");

    public static Diagnostic ScalarTooLarge(SourceSpan span) => Error(
        "too-large", $"a text is longer than {DataLimits.ScalarCharacters} characters", span, "part it");

    public static Diagnostic TooManyNodes(SourceSpan span) => Error(
        "too-large", $"the file has more than {DataLimits.Nodes} values", span, "part it into several reports");

    public static Diagnostic TooManyRepeats(SourceSpan span) => Error(
        "too-large", $"aliases repeat more than {DataLimits.RepeatedNodes} values", span, "write the data out where it is needed");

    public static Diagnostic TooDeep(SourceSpan span) => Error(
        "too-deep", $"lists and maps are nested more than {DataLimits.Depth} deep", span, null);

    public static Diagnostic DuplicateKey(string key, SourceSpan span, SourceSpan first) => Error(
        "duplicate-key", $"`{key}` is given twice", span, "remove one of the two") with
    {
        Related = [new RelatedPlace("first given at", first)],
    };

    public static Diagnostic CommaInValue(SplitScalarMistake cut) => Error(
        "comma-in-value", $"the comma after `{cut.First}` ends the value, since the map stands in braces", cut.Span,
        cut.Number is { } number ? $"write  {number}" : $"put the text into quotes:  \"{cut.Words}\"");

    public static Diagnostic UnknownKey(string key, SourceSpan span, KeyTable table)
    {
        string? near = NearestName.Find(key, table.Names);
        string? help = near is not null ? $"did you mean `{near}`?"
            : table.HasFields ? "put data of your own under `fields`"
            : NearestName.Suggest(key, table.Names);
        return Error("unknown-key", table.Name.Length == 0 ? $"unknown key `{key}`" : $"unknown key `{key}` in {table.Name}", span, help);
    }

    public static Diagnostic WrongType(string name, string expected, DataNode node) => Error(
        "wrong-type", $"{name} must be {expected}, not {Describe(node)}", Opening(node), null);

    public static Diagnostic ReportIsNotMap(DataNode root)
    {
        string text = root is DataScalar scalar ? scalar.Text : "";
        int wide = text.IndexOf('：', StringComparison.Ordinal);
        int narrow = text.IndexOf(':', StringComparison.Ordinal);
        int colon = wide >= 0 ? wide : narrow;
        return Error(
            "wrong-type", $"a file of data must be keys with values, not {Describe(root)}", Opening(root),
            colon > 0 ? $"write  {text[..colon]}: {text[(colon + 1)..].TrimStart()}" : "begin with a line such as  title: 青岚镇2026年上半年工作总结");
    }

    public static Diagnostic MissingKey(string key, string owner, SourceSpan span, string example) => Error(
        "missing-key", $"{owner} has no `{key}`", span, $"write  {example}");

    public static Diagnostic UnknownWord(string key, DataScalar node, IReadOnlyList<string> known) => Error(
        "unknown-word", $"`{key}` cannot be `{node.Text}`", node.Span, NearestName.Suggest(node.Text, known));

    public static Diagnostic BadQuantity(DataScalar node, string problem) => Error(
        "bad-quantity", $"`{node.Text}` {problem}", node.Span, "write a number with a unit, such as  120+ 场次, ~400, 98.9% or '>=150 户'");

    public static Diagnostic OtherUnit(string key, string unit, string expected, SourceSpan span) => Error(
        "other-unit", $"`{key}` is in `{unit}`, the metric in `{expected}`", span, $"give it in {expected}, without a unit");

    public static Diagnostic BadPeriod(DataScalar node) => Error(
        "bad-period", $"`{node.Text}` is no period", node.Span, "write 2026, 2026-H1, 2026-Q2, 2026-06 or 2026-01-01..2026-06-30");

    public static Diagnostic BadDate(string key, DataScalar node, DateOnly? meant) => Error(
        "bad-date", $"`{key}` must be a date, not `{node.Text}`", node.Span,
        meant is { } date
            ? string.Create(CultureInfo.InvariantCulture, $"write {date:yyyy-MM-dd}")
            : "write year, month and day of the calendar, such as 2026-07-06");

    public static Diagnostic BadMetricName(string name, SourceSpan span, bool reserved) => Error(
        "bad-name", reserved ? $"`{name}` is a word of the template language and cannot name a metric" : $"`{name}` cannot name a metric",
        span,
        reserved
            ? "take another name"
            : "take letters (Chinese ones too), digits and _ only, and begin with a letter or _; words for readers go into `label`");

    public static Diagnostic UnevenRow(int cells, int columns, SourceSpan span, SourceSpan columnsSpan) => Error(
        "uneven-row", string.Create(CultureInfo.InvariantCulture, $"a row has {Count(cells, "cell")}, the table {Count(columns, "column")}"), span,
        "write '' for an empty cell") with
    {
        Related = [new RelatedPlace("columns", columnsSpan)],
    };

    public static Diagnostic BadWidth(Phrase width, bool ofColumn = true) => Error(
        "bad-width", $"`{width.Text}` is no width", width.Span, ofColumn ? "write percent, millimetres or auto:  widths: [ 30%, 25mm, auto ]" : "write millimetres or percent:  width: 80mm");

    public static Diagnostic UnevenWidths(int widths, int columns, SourceSpan span, SourceSpan columnsSpan) => Error(
        "uneven-widths", string.Create(CultureInfo.InvariantCulture, $"there {(widths == 1 ? "is" : "are")} {Count(widths, "width")} for {Count(columns, "column")}"), span,
        "give one for each column, `auto` for what is over") with
    {
        Related = [new RelatedPlace("columns", columnsSpan)],
    };

    // "a list", "a number": what stands there, in words.
    public static string Describe(DataNode node) => node switch
    {
        DataList => "a list",
        DataMap => "a map",
        DataScalar { IsNull: true } => "nothing",
        DataScalar { IsPlain: true, Text: "true" or "false" or "True" or "False" or "TRUE" or "FALSE" } => "true or false",
        DataScalar { IsPlain: true } scalar when decimal.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) => "a number",
        _ => "text",
    };

    private static Diagnostic Error(string rule, string message, SourceSpan span, string? help) => new(Severity.Error, rule, message, span, Help: help);

    // A list or map over many lines is shown by its first.
    private static SourceSpan Opening(DataNode node)
    {
        int end = node.Span.File.Text.IndexOf('\n', node.Span.Start, Math.Max(0, node.Span.Length));
        return end < 0 ? node.Span : node.Span with { End = end };
    }

    private static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    private static string Name(int code) => string.Create(CultureInfo.InvariantCulture, $"U+{code:X4}");
}
