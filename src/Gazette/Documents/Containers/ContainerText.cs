namespace Gazette.Documents.Containers;

/// <summary>The purpose of the text of a container.</summary>
internal enum ContainerText
{
    /// <summary>The same as that of the surrounding text.</summary>
    Around,

    Body,
    Addressee,
    Signature,
    AttachmentNote,
    Caption,
    UnitLine,
    DocumentNumber,
    Copy,

    /// <summary>Other lines of the head and the foot: marks, dates, editors.</summary>
    Furniture,
}
