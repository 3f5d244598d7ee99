using System.Text;
using Gazette.Sources;

namespace Gazette.Writers.Markdown;

/// <summary>
/// Puts a backslash before the characters that would be read as Markdown in their position, and before no others, because people read the text too.
/// </summary>
internal static class TextEscapes
{
    // Enough to see that a reference begins, such as @tbl-a.
    private const int LongestOpening = 6;

    public static void Apply(List<InlinePiece> pieces, InlineContext context)
    {
        bool hasMarks = pieces.Any(piece => piece.IsMark);
        bool hasLines = pieces.Contains(InlinePiece.LineEnd);
        bool sawBracket = false;
        PairedMarks paired = PairedMarks.In(pieces);
        for (int i = 0; i < pieces.Count; i++)
        {
            InlinePiece piece = pieces[i];
            if (piece.Kind != InlinePieceKind.Character || piece.Markdown.Length > 1)
            {
                continue;
            }

            sawBracket |= piece.IsCharacter('[');
            bool escape = piece.Character.Value switch
            {
                '\\' or '`' => true,
                '*' => !(IsBlank(pieces, i - 1) && IsBlank(pieces, i + 1)),
                '_' => hasMarks || !IsInsideWord(pieces, i),
                // Markdig puts what follows an open bracket into it, so that a tag on this side would find no end.
                '[' => paired.Tags
                    || Is(pieces, i + 1, '^')
                    || Is(pieces, i + 1, '@')
                    || (i == 0 && Is(pieces, 1, '!'))
                    || (i == 0 && (IsBlank(pieces, 1) || Is(pieces, 1, 'x') || Is(pieces, 1, 'X')) && Is(pieces, 2, ']')),
                '(' or ':' => KindAt(pieces, i - 1) == InlinePieceKind.Footnote,
                ']' when KindAt(pieces, i + 1) == InlinePieceKind.Footnote => true,
                ']' => sawBracket && (Is(pieces, i + 1, '(') || Is(pieces, i + 1, ':')),
                '!' => KindAt(pieces, i + 1) is InlinePieceKind.LinkOpening or InlinePieceKind.Footnote,
                // <a@example.org> is a link, and nearly any character may come before the at sign.
                '<' => OpensTag(pieces, i + 1) || pieces.FindIndex(i, later => later.Markdown.Contains('@', StringComparison.Ordinal)) > 0,
                '&' => OpensReference(pieces, i + 1),
                '~' => paired.Tildes,
                '^' => paired.Carets,
                '=' => paired.EqualSigns && (Is(pieces, i - 1, '=') || Is(pieces, i + 1, '=')),
                '$' => paired.Dollars,
                '@' => OpensCrossReference(pieces, i),
                '|' => context is InlineContext.Cell or InlineContext.Term || hasLines,
                '#' => context == InlineContext.Heading && i == pieces.Count - 1,
                '{' => KindAt(pieces, i - 1) == InlinePieceKind.Image
                    || (context == InlineContext.Heading && Is(pieces, pieces.Count - 1, '}') && (i == 0 || pieces[i - 1].IsBlank)),
                _ => false,
            };

            // Markdig counts an escaped backtick as part of the run that opens code right after it.
            bool opensCode = piece.IsCharacter('`') && i + 1 < pieces.Count && pieces[i + 1] is { Kind: InlinePieceKind.Ready, Markdown: ['`', ..] };
            pieces[i] = opensCode ? piece.AsReference()
                : escape ? piece with { Markdown = "\\" + piece.Markdown }
                : piece.Character.Value is ' ' or '\t' && IsAtEdge(pieces, i) ? piece.AsReference()
                : piece;
        }

        if (context is InlineContext.Paragraph or InlineContext.Term)
        {
            LineStartEscapes.Apply(pieces, mayFollowLine: context == InlineContext.Term);
        }
    }

    private static InlinePieceKind? KindAt(List<InlinePiece> pieces, int index) => index >= 0 && index < pieces.Count ? pieces[index].Kind : null;

    private static bool Is(List<InlinePiece> pieces, int index, char c) => index >= 0 && index < pieces.Count && pieces[index].IsCharacter(c);

    private static bool IsBlank(List<InlinePiece> pieces, int index) => index >= 0 && index < pieces.Count && pieces[index].IsBlank;

    // Blanks at the edge of a line are lost. Blanks beside emphasis have been moved outside it and need nothing.
    private static bool IsAtEdge(List<InlinePiece> pieces, int index) =>
        index == 0 || index == pieces.Count - 1 || pieces[index - 1].Kind == InlinePieceKind.LineEnd || pieces[index + 1].Kind == InlinePieceKind.LineEnd;

    // Underscores between letters or digits are not emphasis: CommonMark 0.31, 6.2, rules 2 and 4.
    private static bool IsInsideWord(List<InlinePiece> pieces, int index)
    {
        int before = index - 1;
        while (Is(pieces, before, '_'))
        {
            before--;
        }

        int after = index + 1;
        while (Is(pieces, after, '_'))
        {
            after++;
        }

        return IsWord(pieces, before) && IsWord(pieces, after);
    }

    private static bool IsWord(List<InlinePiece> pieces, int index) =>
        index >= 0 && index < pieces.Count && pieces[index].Kind == InlinePieceKind.Character && Rune.IsLetterOrDigit(pieces[index].Character);

    private static bool OpensTag(List<InlinePiece> pieces, int index) =>
        index < pieces.Count && pieces[index].Kind == InlinePieceKind.Character
        && (pieces[index].Character.Value is '/' or '!' or '?' || (pieces[index].Character.IsAscii && Rune.IsLetter(pieces[index].Character)));

    private static bool OpensCrossReference(List<InlinePiece> pieces, int index)
    {
        int end = index + 1;
        while (end < pieces.Count && end < index + LongestOpening && pieces[end].Kind == InlinePieceKind.Character)
        {
            end++;
        }

        return ReferenceKind.LengthOf(string.Concat(pieces[(index + 1)..end].Select(piece => piece.Character.ToString()))) > 0;
    }

    private static bool OpensReference(List<InlinePiece> pieces, int index)
    {
        if (Is(pieces, index, '#'))
        {
            return true;
        }

        int end = index;
        while (IsWord(pieces, end) && pieces[end].Character.IsAscii)
        {
            end++;
        }

        return end > index && Is(pieces, end, ';');
    }
}
