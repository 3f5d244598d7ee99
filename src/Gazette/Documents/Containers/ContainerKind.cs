namespace Gazette.Documents.Containers;

/// <summary>The purposes that a part of a document can have. The parser accepts no others; writers switch over them.</summary>
public enum ContainerKind
{
    // The head and the foot of a document, and their lines.
    Cover, Letterhead, Masthead, Colophon,
    Mark, Number, Signer, CopyNumber, Secrecy, Urgency, Issue, Editor, Date, Copy, Printed, Distribution,

    // The other parts of an official document.
    Addressee, AttachmentNote, Attachment, Signature, Participants,

    // Containers for any document.
    Note, Callout, Caption, Unit, Table, Chart, Pictures, Toc, Columns, Landscape, PageBreak,
}
