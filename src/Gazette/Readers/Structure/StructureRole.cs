using System.Diagnostics;

namespace Gazette.Readers.Structure;

/// <summary>What a paragraph is for in its letter.</summary>
internal enum StructureRole
{
    Body,
    Heading,
    RunIn,
    ListItem,
    Quote,
    Code,
    Head,
    Number,
    Addressee,
    Caption,
    Unit,
    Note,
    AttachmentNote,
    Attachment,
    Signature,
    Participants,
    Foot,
    Ignored,
}

/// <summary>The containers of the document tree for parts of a letter.</summary>
internal static class LetterContainers
{
    public static string ToContainer(this StructureRole role) => role switch
    {
        StructureRole.Head => "letterhead",
        StructureRole.Number => "number",
        StructureRole.Addressee => "addressee",
        StructureRole.Caption => "caption",
        StructureRole.Unit => "unit",
        StructureRole.Note => "note",
        StructureRole.AttachmentNote => "attachment-note",
        StructureRole.Signature => "signature",
        StructureRole.Foot => "colophon",
        StructureRole.Participants => "participants",
        _ => throw new UnreachableException(role.ToString()),
    };
}
