using System.Collections.Immutable;
using System.Collections.ObjectModel;
using Gazette.Reports;
using Gazette.Templates.Rendering;
using Gazette.Wording;

namespace Gazette.Templates.Values;

/// <summary>Turns a report into what templates see. Every text of the report is composed here, so that no mistake in one hides behind a template that does not print it.</summary>
internal sealed class ReportScopeBuilder(Report report, LanguageRules language, TextComposer composer)
{
    private static readonly ImmutableArray<string> ReportNames =
    [
        "title", "organization", "period", "issued", "language", "opening", "closing", "addressee", "signature",
        "sections", "problems", "next_steps", "attachments", "letterhead", "colophon", "fields", "metrics", "draft",
    ];

    private static readonly ImmutableArray<string> SectionNames = ["heading", "text", "items", "enumerate", "join", "table", "image"];
    private static readonly ImmutableArray<string> ItemNames = ["heading", "text", "points", "enumerate", "join", "table", "image"];
    private static readonly ImmutableArray<string> AttachmentNames = ["title", "text", "table", "image", "number", "has_content"];
    private static readonly ImmutableArray<string> LetterheadNames = ["mode", "mark", "number", "signer", "urgency", "secrecy", "copy_number"];
    private static readonly ImmutableArray<string> ColophonNames = ["copy_to", "printed_by", "printed_on"];

    public ReportScope Build()
    {
        ReadOnlyCollection<object> sections = List(report.Sections, (section, _) => Section(section));
        ReadOnlyCollection<object> attachments = List(report.Attachments, (attachment, index) => Attachment(attachment, index + 1));
        TemplateRecord? problems = report.Problems is { } p ? Section(p) : null;
        TemplateRecord? nextSteps = report.NextSteps is { } n ? Section(n) : null;
        TemplateObject? period = report.Period is { } covered ? new PeriodObject(covered, report.PeriodSpan ?? report.Span, language) : null;
        TemplateRecord? letterhead = report.Letterhead is { } head ? Letterhead(head) : null;
        TemplateRecord? colophon = report.Colophon is { } foot ? Colophon(foot) : null;
        TemplateObject fields = report.Fields is { } map ? Fields(map) : new FieldsObject([]);
        string tag = language.Tag;

        TemplateRecord whole = new(
            "report",
            ReportNames,
            Text(report.Title),
            Text(report.Organization),
            period,
            report.Issued is { } issued ? new DateObject(issued, report.IssuedSpan ?? report.Span, language) : null,
            tag,
            Text(report.Opening),
            Text(report.Closing),
            Text(report.Addressee),
            report.Signature,
            sections,
            problems,
            nextSteps,
            attachments,
            letterhead,
            colophon,
            fields,
            composer.Metrics,
            report.Draft);

        return new ReportScope(new Dictionary<string, object?>(11)
        {
            ["report"] = whole,
            ["metrics"] = composer.Metrics,
            ["sections"] = sections,
            ["problems"] = problems,
            ["next_steps"] = nextSteps,
            ["attachments"] = attachments,
            ["fields"] = fields,
            ["period"] = period,
            ["language"] = tag,
            ["letterhead"] = letterhead,
            ["colophon"] = colophon,
        });
    }

    /// <summary>The word of an enumeration in a report file; null when the report does not say, which leaves it to the template.</summary>
    public static string? FormWord(EnumerationForm? form) => form switch
    {
        EnumerationForm.YiShi => "一是",
        EnumerationForm.YiYao => "一要",
        EnumerationForm.Digits => "1.",
        EnumerationForm.None => "none",
        _ => null,
    };

    private TemplateRecord Section(Section section) => new(
        "section",
        SectionNames,
        Text(section.Heading),
        Text(section.Text),
        section.Items.IsEmpty ? [] : Items(section),
        FormWord(section.Enumerate),
        section.Join,
        Table(section.Table, section.Chart),
        Image(section.Image));

    private ReadOnlyCollection<object> Items(Section section) => List(section.Items, (item, _) => Item(item, section));

    private TemplateRecord Item(Item item, Section section) => new(
        "item",
        ItemNames,
        Text(item.Heading),
        Text(item.Text),
        Texts(item.Points),
        FormWord(item.Enumerate ?? section.Enumerate),
        item.Join ?? section.Join,
        Table(item.Table, item.Chart),
        Image(item.Image));

    private TemplateRecord Attachment(Attachment attachment, int number) => new(
        "attachment",
        AttachmentNames,
        Text(attachment.Title),
        Text(attachment.Text),
        Table(attachment.Table, attachment.Chart),
        Image(attachment.Image),
        number,
        attachment.HasContent);

    private TemplateRecord Letterhead(Letterhead head) => new(
        "letterhead",
        LetterheadNames,
        head.Mode,
        Text(head.Mark),
        Text(head.Number),
        Text(head.Signer),
        Text(head.Urgency),
        Text(head.Secrecy),
        Text(head.CopyNumber));

    private TemplateRecord Colophon(Colophon foot) => new(
        "colophon",
        ColophonNames,
        Texts(foot.CopyTo),
        Text(foot.PrintedBy),
        foot.PrintedOn is { } day ? new DateObject(day, foot.PrintedBy?.Span ?? report.Span, language) : null);

    private FieldsObject Fields(FieldMap map)
    {
        Dictionary<string, object?> members = [];
        foreach ((string name, FieldValue value) in map.Entries)
        {
            members[name] = Field(value);
        }

        return new FieldsObject(members);
    }

    private object Field(FieldValue value) => value switch
    {
        FieldText text => composer.Compose(text.Text),
        FieldList list => List(list.Items, (item, _) => Field(item)),
        FieldMap map => Fields(map),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private TableObject? Table(ReportTable? table, ReportChart? chart) => table is null && chart is null ? null
        : new TableObject(table is null ? null : composer.Compose(table), chart is null ? null : composer.Compose(chart));

    private ImageObject? Image(ReportImage? image) => image is null ? null
        : new ImageObject(composer.Compose(image.File), Text(image.Description), Text(image.Caption), Text(image.Width));

    private ComposedText? Text(Phrase? phrase) => phrase is null ? null : composer.Compose(phrase);

    private ReadOnlyCollection<object> Texts(ImmutableArray<Phrase> phrases) =>
        phrases.IsEmpty ? [] : List(phrases, (phrase, _) => composer.Compose(phrase));

    private static ReadOnlyCollection<object> List<T>(ImmutableArray<T> items, Func<T, int, object> convert)
    {
        object[] list = new object[items.Length];
        for (int i = 0; i < list.Length; i++)
        {
            list[i] = convert(items[i], i);
        }

        return new(list);
    }
}
