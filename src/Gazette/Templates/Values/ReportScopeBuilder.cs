using System.Collections.ObjectModel;
using Gazette.Reports;

namespace Gazette.Templates.Values;

/// <summary>Turns a report into what templates see. Every text of the report is composed here, so that no mistake in one hides behind a template that does not print it.</summary>
internal sealed class ReportScopeBuilder(Report report, Language language, TextComposer composer)
{
    public ReportScope Build()
    {
        ReadOnlyCollection<object> sections = List(report.Sections, Section);
        ReadOnlyCollection<object> attachments = List(report.Attachments.Select((attachment, index) => Attachment(attachment, index + 1)));
        TemplateRecord? problems = report.Problems is { } p ? Section(p) : null;
        TemplateRecord? nextSteps = report.NextSteps is { } n ? Section(n) : null;
        TemplateObject? period = report.Period is { } covered ? new PeriodObject(covered, report.PeriodSpan ?? report.Span, language) : null;
        TemplateRecord? letterhead = report.Letterhead is { } head ? Letterhead(head) : null;
        TemplateRecord? colophon = report.Colophon is { } foot ? Colophon(foot) : null;
        TemplateObject fields = report.Fields is { } map ? Fields(map) : new TemplateRecord("fields", []);
        string tag = language.ToTag();

        TemplateRecord whole = new("report", new Dictionary<string, object?>
        {
            ["title"] = Text(report.Title),
            ["organization"] = Text(report.Organization),
            ["period"] = period,
            ["issued"] = report.Issued is { } issued ? new DateObject(issued, report.IssuedSpan ?? report.Span, language) : null,
            ["language"] = tag,
            ["opening"] = Text(report.Opening),
            ["closing"] = Text(report.Closing),
            ["addressee"] = Text(report.Addressee),
            ["signature"] = report.Signature,
            ["sections"] = sections,
            ["problems"] = problems,
            ["next_steps"] = nextSteps,
            ["attachments"] = attachments,
            ["letterhead"] = letterhead,
            ["colophon"] = colophon,
            ["fields"] = fields,
            ["metrics"] = composer.Metrics,
            ["draft"] = report.Draft,
        });

        return new ReportScope(new Dictionary<string, object?>
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

    private TemplateRecord Section(Section section) => new("section", new Dictionary<string, object?>
    {
        ["heading"] = Text(section.Heading),
        ["text"] = Text(section.Text),
        ["items"] = List(section.Items, item => Item(item, section)),
        ["enumerate"] = FormWord(section.Enumerate),
        ["join"] = section.Join,
        ["table"] = Table(section.Table, section.Chart),
        ["image"] = Image(section.Image),
    });

    private TemplateRecord Item(Item item, Section section) => new("item", new Dictionary<string, object?>
    {
        ["heading"] = Text(item.Heading),
        ["text"] = Text(item.Text),
        ["points"] = List(item.Points, point => Text(point)!),
        ["enumerate"] = FormWord(item.Enumerate ?? section.Enumerate),
        ["join"] = item.Join ?? section.Join,
        ["table"] = Table(item.Table, item.Chart),
        ["image"] = Image(item.Image),
    });

    private TemplateRecord Attachment(Attachment attachment, int number) => new("attachment", new Dictionary<string, object?>
    {
        ["title"] = Text(attachment.Title),
        ["text"] = Text(attachment.Text),
        ["table"] = Table(attachment.Table, attachment.Chart),
        ["image"] = Image(attachment.Image),
        ["number"] = number,
        ["has_content"] = attachment.HasContent,
    });

    private TemplateRecord Letterhead(Letterhead head) => new("letterhead", new Dictionary<string, object?>
    {
        ["mode"] = head.Mode,
        ["mark"] = Text(head.Mark),
        ["number"] = Text(head.Number),
        ["signer"] = Text(head.Signer),
        ["urgency"] = Text(head.Urgency),
        ["secrecy"] = Text(head.Secrecy),
        ["copy_number"] = Text(head.CopyNumber),
    });

    private TemplateRecord Colophon(Colophon foot) => new("colophon", new Dictionary<string, object?>
    {
        ["copy_to"] = List(foot.CopyTo, name => Text(name)!),
        ["printed_by"] = Text(foot.PrintedBy),
        ["printed_on"] = foot.PrintedOn is { } day ? new DateObject(day, foot.PrintedBy?.Span ?? report.Span, language) : null,
    });

    private TemplateRecord Fields(FieldMap map)
    {
        Dictionary<string, object?> members = [];
        foreach ((string name, FieldValue value) in map.Entries)
        {
            members[name] = Field(value);
        }

        return new TemplateRecord("fields", members);
    }

    private object Field(FieldValue value) => value switch
    {
        FieldText text => composer.Compose(text.Text),
        FieldList list => List(list.Items, Field),
        FieldMap map => Fields(map),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private TableObject? Table(ReportTable? table, ReportChart? chart) => table is null && chart is null ? null
        : new TableObject(table is null ? null : composer.Compose(table), chart is null ? null : composer.Compose(chart));

    private ImageObject? Image(ReportImage? image) => image is null ? null
        : new ImageObject(composer.Compose(image.File), Text(image.Description), Text(image.Caption), Text(image.Width));

    private ComposedText? Text(Phrase? phrase) => phrase is null ? null : composer.Compose(phrase);

    private static ReadOnlyCollection<object> List<T>(IEnumerable<T> items, Func<T, object> convert) => List(items.Select(convert));

    private static ReadOnlyCollection<object> List(IEnumerable<object> items) => new([.. items]);
}
