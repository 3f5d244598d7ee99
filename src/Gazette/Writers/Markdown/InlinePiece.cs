using System.Text;

namespace Gazette.Writers.Markdown;

/// <summary>A piece of a line being written as Markdown: one character of text, one side of strong or emphasized text, or finished Markdown.</summary>
internal sealed record InlinePiece(InlinePieceKind Kind, string Markdown, Rune Character = default)
{
    public static InlinePiece LineEnd { get; } = new(InlinePieceKind.LineEnd, "\\\n");

    public static InlinePiece EmptyComment { get; } = new(InlinePieceKind.Ready, "<!-- -->");

    public bool IsMark => Kind is InlinePieceKind.Opening or InlinePieceKind.Closing;

    public bool IsCharacter(char c) => Kind == InlinePieceKind.Character && Character.Value == c;

    public bool IsBlank => IsCharacter(' ') || IsCharacter('\t');

    /// <summary>The character as a character reference, which is not lost at the edge of a line.</summary>
    public InlinePiece AsReference() => this with { Markdown = $"&#{Character.Value};" };
}

internal enum InlinePieceKind
{
    Character,
    Opening,
    Closing,
    LinkOpening,
    Image,
    Footnote,
    Ready,
    LineEnd,
}
