using System.Diagnostics;

namespace Gazette.Readers.Letters;

/// <summary>What a paragraph is for in its letter.</summary>
internal enum LetterRole
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
    public static string ToContainer(this LetterRole role) => role switch
    {
        LetterRole.Head => "letterhead",
        LetterRole.Number => "number",
        LetterRole.Addressee => "addressee",
        LetterRole.Caption => "caption",
        LetterRole.Unit => "unit",
        LetterRole.Note => "note",
        LetterRole.AttachmentNote => "attachment-note",
        LetterRole.Signature => "signature",
        LetterRole.Foot => "colophon",
        LetterRole.Participants => "participants",
        _ => throw new UnreachableException(role.ToString()),
    };
}
