namespace Gazette.Linting.Texts;

/// <summary>The purpose of a text in its document, a single flag. A rule combines several.</summary>
[Flags]
internal enum LintTextKind
{
    None = 0,
    Title = 1 << 0,
    Heading = 1 << 1,
    Body = 1 << 2,
    RunIn = 1 << 3,
    ListItem = 1 << 4,
    Quote = 1 << 5,
    TableHeader = 1 << 6,
    TableCell = 1 << 7,
    Caption = 1 << 8,
    UnitLine = 1 << 9,
    Addressee = 1 << 10,
    AttachmentNote = 1 << 11,
    AttachmentLabel = 1 << 12,
    AttachmentTitle = 1 << 13,
    Signature = 1 << 14,
    DocumentNumber = 1 << 15,
    Copy = 1 << 16,

    /// <summary>Other lines of the head and the foot: marks, dates, editors.</summary>
    Furniture = 1 << 17,

    /// <summary>Running text: paragraphs and list items.</summary>
    Prose = Body | RunIn | ListItem | Quote,

    AnyHeading = Heading | Title | AttachmentTitle,

    Any = (Furniture << 1) - 1,
}
