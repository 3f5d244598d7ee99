using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Diagnostics;
using Gazette.Reports;
using Gazette.Schema;
using Gazette.Sources;
using Gazette.Templates.Rendering;
using Gazette.Wording;

namespace Gazette.Templates.Values;

/// <summary>
/// Turns a report into the values that templates see, according to the rows of the schema. Every text of the report is composed here, so that errors
/// are found even in texts that a template does not print.
/// </summary>
internal sealed class ReportScopeBuilder(Report report, LanguageRules language, TextComposer composer) : IMemberPrinter
{
    public string Language { get; } = language.Tag;

    public object Metrics => composer.Metrics;

    private UnreadParts Unread { get; } = new();

    public ReportScope Build()
    {
        composer.ComposeRemarks();
        return new((TemplateRecord)ReportMembers.Report.Show(report, this), composer.Metrics, Unread, composer.ReadFields);
    }

    public object? Text(Phrase? text) => Composed(text);

    public ReadOnlyCollection<object> Texts(ImmutableArray<Phrase> texts)
    {
        if (texts.IsEmpty)
        {
            return [];
        }

        object[] composed = new object[texts.Length];
        for (int i = 0; i < composed.Length; i++)
        {
            composed[i] = composer.Compose(texts[i]);
        }

        return new(composed);
    }

    public object? Date(DateOnly? date, SourceSpan? place) => (date, place) is ({ } day, { } at) ? new DateObject(day, at, language) : null;

    public object? Period(Period? period, SourceSpan? place) => (period, place) is ({ } time, { } at) ? new PeriodObject(time, at, language) : null;

    public object? Collected(Collected? collected) => collected is null ? null : new CollectedObject(collected);

    public object? Table(ReportTable? table, ReportChart? chart) => table is null && chart is null
        ? null
        : new TableObject(table is null ? null : composer.Compose(table), chart is null ? null : composer.Compose(chart));

    public object? Image(ReportImage? image) => image is null
        ? null
        : new ImageObject(composer.Compose(image.File), Composed(image.Description), Composed(image.Caption), Composed(image.Width)) { Id = image.Id };

    public object Fields(FieldMap? fields) => Fields(fields, composer.ReadFields);

    public object Record(MemberNames names, object?[] values) => new TemplateRecord(names, values, Unread);

    private FieldsObject Fields(FieldMap? fields, ReadNames? read)
    {
        ImmutableArray<KeyValuePair<string, FieldValue>> entries = fields?.Entries ?? [];
        KeyValuePair<string, object?>[] members = new KeyValuePair<string, object?>[entries.Length];
        for (int i = 0; i < members.Length; i++)
        {
            members[i] = KeyValuePair.Create(entries[i].Key, Field(entries[i].Value));
        }

        return new FieldsObject(members, fields?.Span ?? report.Span, read);
    }

    private object? Field(FieldValue value) => value switch
    {
        FieldText text => composer.Compose(text.Text),
        FieldNumber number => new NumberObject(number.Number, LocatedText.Of(number.Text)),
        FieldFlag flag => flag.IsTrue,
        FieldNone => null,
        FieldList list => List(list.Items),
        FieldMap map => Fields(map, read: null),
        _ => throw new UnreachableException(),
    };

    private ReadOnlyCollection<object?> List(ImmutableArray<FieldValue> items)
    {
        object?[] values = new object?[items.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Field(items[i]);
        }

        return new(values);
    }

    private LocatedText? Composed(Phrase? text) => text is null ? null : composer.Compose(text);
}
