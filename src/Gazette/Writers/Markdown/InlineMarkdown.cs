using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Gazette.Documents;

namespace Gazette.Writers.Markdown;

/// <summary>Writes the inlines of one block: flattened into pieces, escaped where a piece would otherwise be read as something else.</summary>
internal static class InlineMarkdown
{
    public static string Write(ImmutableArray<Inline> inlines, InlineContext context)
    {
        List<InlinePiece> pieces = [];
        AddPieces(pieces, inlines, context, isInLink: false);
        ChooseMarks(pieces);
        TextEscapes.Apply(pieces, context);
        SeparateMarks(pieces);
        return string.Concat(pieces.Select(piece => piece.Markdown));
    }

    /// <summary>The length of the longest run of a character.</summary>
    public static int LongestRun(string text, char c)
    {
        int longest = 0;
        int run = 0;
        foreach (char other in text)
        {
            run = other == c ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static void AddPieces(List<InlinePiece> pieces, ImmutableArray<Inline> inlines, InlineContext context, bool isInLink)
    {
        foreach (Inline inline in inlines)
        {
            switch (inline)
            {
                case Documents.Text text:
                    pieces.AddRange(text.Value.EnumerateRunes().Select(rune => new InlinePiece(
                        InlinePieceKind.Character, isInLink && rune.Value is '[' or ']' ? "\\" + rune : rune.ToString(), rune)));
                    break;
                case Strong strong:
                    AddMarked(pieces, strong.Inlines, "**", context, isInLink);
                    break;
                case Emphasis emphasis:
                    AddMarked(pieces, emphasis.Inlines, "*", context, isInLink);
                    break;
                case Code code:
                    pieces.Add(new InlinePiece(InlinePieceKind.Ready, WriteCode(code.Value, context)));
                    break;
                case LineBreak:
                    pieces.Add(context == InlineContext.Paragraph ? InlinePiece.LineEnd : new InlinePiece(InlinePieceKind.Ready, "<br>"));
                    break;
                case Link link:
                    pieces.Add(new InlinePiece(InlinePieceKind.LinkOpening, "["));
                    AddPieces(pieces, link.Inlines, context, isInLink: true);
                    pieces.Add(new InlinePiece(InlinePieceKind.Ready, $"]({WriteTarget(link.Target)})"));
                    break;
                default:
                    throw new UnreachableException(inline.GetType().Name);
            }
        }
    }

    private static void AddMarked(List<InlinePiece> pieces, ImmutableArray<Inline> inlines, string mark, InlineContext context, bool isInLink)
    {
        pieces.Add(new InlinePiece(InlinePieceKind.Opening, mark));
        AddPieces(pieces, inlines, context, isInLink);
        pieces.Add(new InlinePiece(InlinePieceKind.Closing, mark));
    }

    private static string WriteCode(string code, InlineContext context)
    {
        int run = 1;
        while (HasRun(code, run))
        {
            run++;
        }

        string fence = new('`', run);
        bool isPadded = code[0] == '`' || code[^1] == '`' || (code[0] == ' ' && code[^1] == ' ' && code.Any(c => c != ' '));
        string inside = context == InlineContext.Cell ? code.Replace("|", "\\|", StringComparison.Ordinal) : code;
        return isPadded ? $"{fence} {inside} {fence}" : fence + inside + fence;
    }

    private static bool HasRun(string code, int length)
    {
        int run = 0;
        for (int i = 0; i <= code.Length; i++)
        {
            if (i < code.Length && code[i] == '`')
            {
                run++;
            }
            else if (run == length)
            {
                return true;
            }
            else
            {
                run = 0;
            }
        }

        return false;
    }

    // Targets come escaped from LinkTarget; what is left to escape is what Markdown reads in them.
    private static string WriteTarget(string target)
    {
        StringBuilder written = new();
        foreach (char c in target)
        {
            written.Append(c is '(' or ')' or '*' or '_' or '&' ? "\\" : "").Append(c);
        }

        return written.ToString();
    }

    // Asterisks right beside asterisks would run together: there the inner ones become underscores.
    private static void ChooseMarks(List<InlinePiece> pieces)
    {
        Stack<int> open = [];
        for (int i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Kind == InlinePieceKind.Opening)
            {
                open.Push(i);
            }
            else if (pieces[i].Kind == InlinePieceKind.Closing)
            {
                int start = open.Pop();
                bool touches = TouchesMark(pieces, start - 1) || TouchesMark(pieces, start + 1) || TouchesMark(pieces, i - 1) || TouchesMark(pieces, i + 1);
                if (pieces[i].Markdown == "*" && touches)
                {
                    pieces[start] = pieces[start] with { Markdown = "_" };
                    pieces[i] = pieces[i] with { Markdown = "_" };
                }
            }
        }
    }

    private static bool TouchesMark(List<InlinePiece> pieces, int index) => index >= 0 && index < pieces.Count && pieces[index].IsMark;

    // Where a mark could not open or close between its neighbours, the letter outside is written as a reference.
    private static void SeparateMarks(List<InlinePiece> pieces)
    {
        for (int i = 0; i < pieces.Count; i++)
        {
            if (!pieces[i].IsMark)
            {
                continue;
            }

            char mark = pieces[i].Markdown[0];
            char before = i > 0 ? pieces[i - 1].Markdown[^1] : '\n';
            char after = i + 1 < pieces.Count ? pieces[i + 1].Markdown[0] : '\n';
            if (pieces[i].Kind == InlinePieceKind.Opening && !EmphasisFlanking.CanOpen(mark, before, after) && i > 0)
            {
                SeparateAt(pieces, i - 1);
            }
            else if (pieces[i].Kind == InlinePieceKind.Closing && !EmphasisFlanking.CanClose(mark, before, after))
            {
                SeparateAt(pieces, i + 1);
            }
        }
    }

    private static void SeparateAt(List<InlinePiece> pieces, int index)
    {
        if (index < pieces.Count && pieces[index].Kind == InlinePieceKind.Character)
        {
            pieces[index] = pieces[index].AsReference();
        }
    }
}
