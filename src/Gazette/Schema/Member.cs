using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Schema;

/// <summary>
/// A key whose value becomes a property of a record. The row is the only definition of the key; used by the reader, the JSON Schema, the names and
/// values of templates, the check for missing parts, the warning about parts that are not printed, and the guard of <c>--fix</c>.
/// </summary>
internal sealed record Member<T>(string Name, ValueShape Shape, string English, string Chinese, bool Required = false)
    : Key(Name, Shape, English, Chinese, Required)
{
    /// <summary>Returns the record with the value that the file gives for the key. Called only if the file gives one.</summary>
    public required Func<T, IMemberReader, string, T> Read { get; init; }

    /// <summary>Whether a record has a value; null if every record does, because there is a default.</summary>
    public Func<T, bool>? IsGiven { get; init; }

    /// <summary>The place of the value; null if the record has nothing of it to print.</summary>
    public Func<T, SourceSpan?>? Place { get; init; }

    /// <summary>What templates see of it.</summary>
    public MemberView<T>? View { get; init; }

    /// <summary>Shows the records inside its value to a visitor; null if there are none.</summary>
    public Action<T, IRecordVisitor>? Visit { get; init; }

    /// <summary>A text, in which <c>{{ metric }}</c> refers to a number.</summary>
    public static Member<T> Text(string name, KeyUse use, string english, string chinese, Func<T, Phrase?> get, Func<T, Phrase, T> with) =>
        new(name, ValueShape.Text, english, chinese)
        {
            Use = use,
            Read = (record, reader, key) => reader.Text(key) is { } text ? with(record, text) : record,
            IsGiven = record => get(record) is not null,
            Place = record => get(record)?.Span,
            View = Seen(use, "text", (record, printer) => printer.Text(get(record))),
        };

    /// <summary>A title or a heading: a text that must not be empty.</summary>
    public static Member<T> Heading(string name, KeyUse use, string english, string chinese, Func<T, Phrase?> get, Func<T, Phrase, T> with) =>
        Text(name, use, english, chinese, get, with) with
        {
            Read = (record, reader, key) => reader.Heading(key) is { } text ? with(record, text) : record,
        };

    /// <summary>A setting with a small set of allowed words.</summary>
    /// <param name="see">The word that templates see.</param>
    public static Member<T> Word<TWord>(
        string name, KeyUse use, string english, string chinese, Vocabulary<TWord> words, Func<T, string?> see, Func<T, TWord, T> with) =>
        new(name, ValueShape.OneOf(words.Words), english, chinese)
        {
            Use = use,
            Read = (record, reader, key) => reader.TryWord(key, words, out TWord word) ? with(record, word) : record,
            View = Seen(use, "text", (record, _) => see(record)),
        };

    /// <summary>The table of a part of the report. Templates see its chart together with it.</summary>
    public static Member<T> Table(string english, string chinese, Func<T, (ReportTable? Table, ReportChart? Chart)> get, Func<T, ReportTable, T> with) =>
        new("table", ValueShape.Map(ReportKeys.Table), english, chinese)
        {
            Use = KeyUse.Template | KeyUse.RunningText | KeyUse.Part,
            Read = (record, reader, key) => reader.Table(key) is { } table ? with(record, table) : record,
            Place = record => get(record).Table?.Span,
            View = new("table", (record, printer) => printer.Table(get(record).Table, get(record).Chart)),
        };

    public static Member<T> Chart(Func<T, ReportChart?> get, Func<T, ReportChart, T> with) =>
        new("chart", ValueShape.Map(ReportKeys.Chart), "A chart of metrics, or of the table's numbers", "图表")
        {
            Use = KeyUse.RunningText | KeyUse.Part,
            SeenAs = "table",
            Place = record => get(record)?.Span,
            Read = (record, reader, key) => reader.Chart(key) is { } chart ? with(record, chart) : record,
        };

    public static Member<T> Image(string english, string chinese, Func<T, ReportImage?> get, Func<T, ReportImage, T> with) =>
        new("image", ValueShape.Map(ReportKeys.Image), english, chinese)
        {
            Use = KeyUse.Template | KeyUse.RunningText | KeyUse.Part,
            Place = record => get(record)?.Span,
            Read = (record, reader, key) => reader.Image(key) is { } image ? with(record, image) : record,
            View = new("image", (record, printer) => printer.Image(get(record))),
        };

    private static MemberView<T>? Seen(KeyUse use, string shape, Func<T, IMemberPrinter, object?> show) =>
        (use & KeyUse.Template) == 0 ? null : new(shape, show);
}
