using System.Text;
using Gazette.Documents;

namespace Gazette.Writers.Markdown;

/// <summary>Escapes what would open a block at the start of a line: <c>#</c>, <c>&gt;</c>, list markers, rules, fences, tables.</summary>
internal static class LineStartEscapes
{
    private const int MostDigits = 9;
    private const int LongestLabel = 24;

    /// <param name="mayFollowLine">Whether the first line may not be the first of its paragraph.</param>
    public static void Apply(List<InlinePiece> pieces, bool mayFollowLine)
    {
        for (int i = 0; i < pieces.Count; i++)
        {
            if (i == 0 || pieces[i - 1].Kind == InlinePieceKind.LineEnd)
            {
                ApplyAt(pieces, i, mayFollowLine || i > 0);
            }
        }
    }

    private static void ApplyAt(List<InlinePiece> pieces, int start, bool followsLine)
    {
        if (pieces[start].Kind != InlinePieceKind.Character || pieces[start].Markdown.Length > 1)
        {
            return;
        }

        int length = pieces[start].Character.Value switch
        {
            '#' => EndsWord(pieces, start + Run(pieces, start, '#')) && Run(pieces, start, '#') <= 6 ? 1 : 0,
            '>' => 1,

            // After a table the line would be one more row of it.
            '|' => 1,
            '-' => EndsWord(pieces, start + 1) || Is(pieces, start + 1, '-') ? 1 : 0,
            '+' => EndsWord(pieces, start + 1) || Is(pieces, start + 1, '-') ? 1 : 0,
            '=' => followsLine ? 1 : 0,
            '~' => Run(pieces, start, '~') >= 3 || EndsWord(pieces, start + 1) ? 1 : 0,
            ':' => Run(pieces, start, ':') >= 3 || EndsWord(pieces, start + 1) ? 1 : 0,
            >= '0' and <= '9' => NumberLength(pieces, start),
            '(' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') => LabelLength(pieces, start),
            _ => 0,
        };
        if (length > 0)
        {
            InlinePiece piece = pieces[start + length - 1];
            pieces[start + length - 1] = piece with { Markdown = "\\" + piece.Markdown };
        }
    }

    // 1. and 1) open a numbered list if a blank follows; the backslash goes before the dot or bracket.
    private static int NumberLength(List<InlinePiece> pieces, int start)
    {
        int end = start;
        while (end < pieces.Count && pieces[end].Kind == InlinePieceKind.Character && pieces[end].Character.Value is >= '0' and <= '9')
        {
            end++;
        }

        return end - start <= MostDigits && (Is(pieces, end, '.') || Is(pieces, end, ')')) && EndsWord(pieces, end + 1) ? end - start + 1 : 0;
    }

    // a) and (1) open a list, too. The beginning of the line shows whether there is a label: its longest, with two blanks and a word.
    private static int LabelLength(List<InlinePiece> pieces, int start)
    {
        StringBuilder opening = new();
        for (int i = start; i < pieces.Count && i < start + LongestLabel; i++)
        {
            opening.Append(pieces[i].Kind switch
            {
                InlinePieceKind.Character => pieces[i].Character.ToString(),
                InlinePieceKind.LineEnd => " ",
                _ => "x",
            });
        }

        return ListLabel.LengthIn(opening.ToString());
    }

    private static int Run(List<InlinePiece> pieces, int start, char c)
    {
        int end = start;
        while (Is(pieces, end, c))
        {
            end++;
        }

        return end - start;
    }

    private static bool Is(List<InlinePiece> pieces, int index, char c) => index < pieces.Count && pieces[index].IsCharacter(c);

    private static bool EndsWord(List<InlinePiece> pieces, int index) =>
        index >= pieces.Count || pieces[index].IsBlank || pieces[index].Kind == InlinePieceKind.LineEnd;
}
