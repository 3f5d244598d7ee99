using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Gazette.Documents.Containers;

/// <summary>What every stage needs to know of each kind of container, one row for each kind.</summary>
internal static class ContainerKinds
{
    private static readonly ImmutableArray<ContainerRow> Rows = [.. Enum.GetValues<ContainerKind>().Select(Describe)];

    private static readonly FrozenDictionary<string, ContainerKind> ByName =
        Enum.GetValues<ContainerKind>().ToFrozenDictionary(kind => kind.Row().Name, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ContainerKind> ByWordStyle =
        ByName.Values.Where(kind => kind.Row().WordStyle.Length > 0).ToFrozenDictionary(kind => kind.Row().WordStyle, StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<string> Names { get; } = ByName.Keys.Order(StringComparer.Ordinal);

    /// <summary>The kinds that are boxes with a label above them.</summary>
    public static ImmutableArray<ContainerKind> Boxes { get; } = [.. Enum.GetValues<ContainerKind>().Where(kind => !kind.Row().Boxes.IsEmpty)];

    public static ContainerRow Row(this ContainerKind kind) => Rows[(int)kind];

    /// <summary>The kind that templates write by this name after <c>:::</c>.</summary>
    public static ContainerKind? Find(string name) => ByName.TryGetValue(name, out ContainerKind kind) ? kind : null;

    /// <summary>The kind whose paragraphs have a style of this name in a Word file; blanks and case are ignored.</summary>
    public static ContainerKind? FindByWordStyle(string style) =>
        ByWordStyle.TryGetValue(style.Replace(" ", "", StringComparison.Ordinal), out ContainerKind kind) ? kind : null;

    // Without a default arm, so that a kind without a row does not compile.
    private static ContainerRow Describe(ContainerKind kind) => kind switch
    {
        ContainerKind.Addressee => new("addressee", ContainerText.Addressee) { WordStyle = "Addressee" },
        ContainerKind.Attachment => new("attachment", ContainerText.Body),
        ContainerKind.AttachmentNote => new("attachment-note", ContainerText.AttachmentNote) { WordStyle = "AttachmentNote" },
        ContainerKind.Callout => new("callout", ContainerText.Body)
        {
            Content = ChapterContent.All,
            Markdown = MarkdownForm.Alert,
            Boxes =
            [
                new("note", static labels => labels.CalloutNote, "NOTE", "IMPORTANT"),
                new("tip", static labels => labels.CalloutTip, "TIP"),
                new("warning", static labels => labels.CalloutWarning, "WARNING", "CAUTION"),
            ],
            WordStyle = "Callout",
        },
        ContainerKind.Caption => new("caption", ContainerText.Caption)
        {
            Content = ChapterContent.All,
            Attributes = [new(CaptionNumbers.Figure), new(CaptionNumbers.Table)],
            WordStyle = "Caption",
        },
        ContainerKind.Chart => new("chart", ContainerText.Around)
        {
            Content = ChapterContent.All,
            Attributes = [new("type"), new("title"), new("unit")],
            Markdown = MarkdownForm.Chart,
        },
        ContainerKind.Colophon => new("colophon", ContainerText.Furniture) { WordStyle = "Colophon" },
        ContainerKind.Columns => new("columns", ContainerText.Around) { Content = ChapterContent.First, Attributes = [new(PageColumns.CountName)] },
        ContainerKind.Copy => new("copy", ContainerText.Copy),
        ContainerKind.CopyNumber => new("copy-number", ContainerText.Furniture),
        ContainerKind.Date => new("date", ContainerText.Furniture),
        ContainerKind.Distribution => new("distribution", ContainerText.Furniture),
        ContainerKind.Editor => new("editor", ContainerText.Furniture),
        ContainerKind.Issue => new("issue", ContainerText.Furniture),
        ContainerKind.Landscape => new("landscape", ContainerText.Around) { Content = ChapterContent.First, Attributes = [] },
        ContainerKind.Letterhead => new("letterhead", ContainerText.Furniture),
        ContainerKind.Mark => new("mark", ContainerText.Furniture),
        ContainerKind.Masthead => new("masthead", ContainerText.Furniture),
        ContainerKind.Note => new("note", ContainerText.Body) { Content = ChapterContent.All, WordStyle = "Note" },
        ContainerKind.Number => new("number", ContainerText.DocumentNumber),
        ContainerKind.PageBreak => new("page-break", ContainerText.Around) { Markdown = MarkdownForm.Rule },
        ContainerKind.Participants => new("participants", ContainerText.Furniture) { WordStyle = "Participants" },
        ContainerKind.Printed => new("printed", ContainerText.Furniture),
        ContainerKind.Secrecy => new("secrecy", ContainerText.Furniture),
        ContainerKind.Signature => new("signature", ContainerText.Signature) { WordStyle = "Signature" },
        ContainerKind.Signer => new("signer", ContainerText.Furniture),
        ContainerKind.Table => new("table", ContainerText.Around)
        {
            Content = ChapterContent.First,
            Attributes = [new(TableForm.WidthsName), new(TableForm.MergeName)],
        },
        ContainerKind.Toc => new("toc", ContainerText.Furniture)
        {
            Content = ChapterContent.All,
            Attributes = [new(TableOfContents.LevelsName)],
            Markdown = MarkdownForm.Contents,
        },
        ContainerKind.Unit => new("unit", ContainerText.UnitLine) { Content = ChapterContent.All, WordStyle = "Unit" },
        ContainerKind.Urgency => new("urgency", ContainerText.Furniture),
    };
}

/// <summary>The purposes that a part of a document can have. The parser accepts no others; writers switch over them.</summary>
public enum ContainerKind
{
    // The head and the foot of a document, and their lines.
    Letterhead, Masthead, Colophon,
    Mark, Number, Signer, CopyNumber, Secrecy, Urgency, Issue, Editor, Date, Copy, Printed, Distribution,

    // The other parts of an official document.
    Addressee, AttachmentNote, Attachment, Signature, Participants,

    // Containers for any document.
    Note, Callout, Caption, Unit, Table, Chart, Toc, Columns, Landscape, PageBreak,
}
