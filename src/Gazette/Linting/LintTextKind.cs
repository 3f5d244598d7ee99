namespace Gazette.Linting;

/// <summary>What a text is for in its document.</summary>
internal enum LintTextKind
{
    Title,
    Heading,
    Body,
    RunIn,
    ListItem,
    Quote,
    TableHeader,
    TableCell,
    Caption,
    UnitLine,
    Addressee,
    AttachmentNote,
    AttachmentLabel,
    AttachmentTitle,
    Signature,
    DocumentNumber,
    Copy,

    /// <summary>Other lines of the head and the foot: marks, dates, editors.</summary>
    Furniture,
}
