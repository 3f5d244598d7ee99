namespace Gazette.Readers.Structure;

/// <summary>What a paragraph of an official document becomes in the document tree.</summary>
internal enum StructureForm
{
    Body,
    Heading,
    RunIn,
    ListItem,
    Quote,
    Code,

    /// <summary>The first line of an attachment.</summary>
    Attachment,

    /// <summary>A line of a container, such as a letterhead or a signature.</summary>
    Part,

    Ignored,
}
