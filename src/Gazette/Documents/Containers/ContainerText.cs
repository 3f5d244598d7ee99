namespace Gazette.Documents.Containers;

/// <summary>What the text of a container is for.</summary>
internal enum ContainerText
{
    /// <summary>What the text around it is for.</summary>
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
