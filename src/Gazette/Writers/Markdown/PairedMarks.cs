using System.Text;

namespace Gazette.Writers.Markdown;

/// <summary>
/// Which characters of a line are marks in some Markdown reader because there are two of them: <c>~</c> strikes out on GitHub and lowers in Pandoc,
/// <c>^</c> raises, <c>==</c> highlights, <c>$</c> begins a formula. One alone is text everywhere.
/// </summary>
/// <param name="Tags">Whether the line has text between HTML tags.</param>
internal readonly record struct PairedMarks(bool Tildes, bool Carets, bool EqualSigns, bool Dollars, bool Tags)
{
    public static PairedMarks In(List<InlinePiece> pieces)
    {
        int tildes = 0;
        int carets = 0;
        int equals = 0;
        bool dollarOpens = false;
        bool dollarCloses = false;
        bool tags = false;
        for (int i = 0; i < pieces.Count; i++)
        {
            InlinePiece piece = pieces[i];
            if (piece.Kind is InlinePieceKind.Opening && piece.Markdown[0] == '~')
            {
                tildes += 2;
            }

            dollarCloses |= piece is { Kind: InlinePieceKind.Ready, Markdown: ['$', ..] };
            tags |= piece.Kind == InlinePieceKind.Ready && piece.Markdown.StartsWith("</", StringComparison.Ordinal);
            if (piece.Kind != InlinePieceKind.Character)
            {
                continue;
            }

            tildes += piece.IsCharacter('~') ? 1 : 0;
            carets += piece.IsCharacter('^') ? 1 : 0;
            equals += piece.IsCharacter('=') && i > 0 && pieces[i - 1].IsCharacter('=') ? 1 : 0;
            if (piece.IsCharacter('$'))
            {
                // GitHub and Pandoc: a formula ends at a dollar sign that follows no blank and no digit follows.
                dollarCloses |= dollarOpens && !pieces[i - 1].IsBlank && !(i + 1 < pieces.Count && Rune.IsDigit(pieces[i + 1].Character));
                dollarOpens |= i + 1 < pieces.Count && !pieces[i + 1].IsBlank;
            }
        }

        return new PairedMarks(tildes > 1, carets > 1, equals > 1, dollarCloses, tags);
    }
}
