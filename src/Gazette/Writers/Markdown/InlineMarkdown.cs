using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Gazette.Documents;
using Gazette.Documents.Markdown;

namespace Gazette.Writers.Markdown;

/// <summary>Writes the inlines of one block: flattened into pieces, escaped where a piece would otherwise be read as something else.</summary>
internal static class InlineMarkdown
{
    // Characters that need a closer look: marks that Markdown may interpret anywhere, and line ends.
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_[]!<>&|#{}~^=$@:\"'+\t\n\r");

    public static string Write(ImmutableArray<Inline> inlines, InlineContext context, MarkdownReferences references)
    {
        if (IsPlain(inlines, context))
        {
            return string.Concat(inlines.Select(inline => ((Documents.Text)inline).Value));
        }

        List<InlinePiece> pieces = [];
        AddPieces(pieces, inlines, context, references, isInLink: false);
        ChooseMarks(pieces);
        PartFromFootnotes(pieces);
        TextEscapes.Apply(pieces, context);
        SeparateMarks(pieces);
        return string.Concat(pieces.Select(piece => piece.Markdown));
    }

    // Nearly all text consists of words, numbers and punctuation that need no escaping. But at the beginning of a line a number or a hyphen may open
    // a list, and blanks at either end are lost.
    private static bool IsPlain(ImmutableArray<Inline> inlines, InlineContext context)
    {
        foreach (Inline inline in inlines)
        {
            if (inline is not Documents.Text words || words.Value.AsSpan().ContainsAny(Marks))
            {
                return false;
            }
        }

        return inlines is [Documents.Text { Value: [var first, ..] } text, ..] && inlines[^1] is Documents.Text { Value: [.., not ' '] }
            && first is not (' ' or '-')
            && !(context is InlineContext.Paragraph or InlineContext.Term && (char.IsAsciiDigit(first) || ListLabel.MayOpen(text.Value)));
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

    private static void AddPieces(List<InlinePiece> pieces, ImmutableArray<Inline> inlines, InlineContext context, MarkdownReferences references, bool isInLink)
    {
        foreach (Inline inline in inlines)
        {
            switch (inline)
            {
                case Documents.Text text:
                    pieces.AddRange(text.Value.EnumerateRunes().Select(rune => new InlinePiece(
                        InlinePieceKind.Character, isInLink && rune.Value is '[' or ']' ? "\\" + rune : rune.ToString(), rune)));
                    break;
                case Emphasis { Inlines: [Strong both] }:
                    AddMarked(pieces, both.Inlines, "***", context, references, isInLink);
                    break;
                case Strong strong:
                    AddMarked(pieces, strong.Inlines, "**", context, references, isInLink);
                    break;
                case Emphasis emphasis:
                    AddMarked(pieces, emphasis.Inlines, "*", context, references, isInLink);
                    break;
                case Styled styled:
                    AddPieces(pieces, styled.Inlines, context, references, isInLink);
                    break;
                case Marked { Mark: InlineMark.Strikethrough } struck:
                    AddMarked(pieces, struck.Inlines, "~~", context, references, isInLink);
                    break;
                case Marked script:
                    ScriptTag tag = ScriptTag.Of(script.Mark);
                    pieces.Add(new InlinePiece(InlinePieceKind.Ready, tag.Opening));
                    AddPieces(pieces, script.Inlines, context, references, isInLink);
                    pieces.Add(new InlinePiece(InlinePieceKind.Ready, tag.Closing));
                    break;
                case Code code:
                    pieces.Add(new InlinePiece(InlinePieceKind.Ready, WriteCode(code.Value, context)));
                    break;
                case Formula formula:
                    string written = context == InlineContext.Cell ? formula.Words.Replace("|", "\\|", StringComparison.Ordinal) : formula.Words;
                    pieces.Add(new InlinePiece(InlinePieceKind.Ready, written));
                    break;
                case LineBreak:
                    pieces.Add(context == InlineContext.Paragraph ? InlinePiece.LineEnd : new InlinePiece(InlinePieceKind.Ready, "<br>"));
                    break;
                case SequenceNumber number:
                    pieces.AddRange(number.Words.EnumerateRunes().Select(rune => new InlinePiece(InlinePieceKind.Character, rune.ToString(), rune)));
                    break;
                case Anchor anchor when context == InlineContext.Heading:
                    AddPieces(pieces, anchor.Inlines, context, references, isInLink);
                    break;
                case Anchor anchor:
                    pieces.Add(new InlinePiece(InlinePieceKind.Ready, AnchorTag.Open(anchor.Id)));
                    AddPieces(pieces, anchor.Inlines, context, references, isInLink);
                    pieces.Add(new InlinePiece(InlinePieceKind.Ready, AnchorTag.Closing));
                    break;
                case CrossReference reference:
                    Documents.Text label = new(reference.Label, reference.Span);
                    AddPieces(
                        pieces,
                        [!isInLink && references.TargetOf(reference.Id) is { } place ? new Link(place, [label], reference.Span) : label],
                        context,
                        references,
                        isInLink);
                    break;
                case Footnote note:
                    pieces.Add(new InlinePiece(InlinePieceKind.Footnote, string.Create(CultureInfo.InvariantCulture, $"[^{references.Add(note)}]")));
                    break;
                case Image image:
                    pieces.Add(new InlinePiece(InlinePieceKind.Image, ImageMarkdown.Write(image, references)));
                    break;
                case Link link:
                    pieces.Add(new InlinePiece(InlinePieceKind.LinkOpening, "["));
                    AddPieces(pieces, link.Inlines, context, references, isInLink: true);
                    pieces.Add(new InlinePiece(InlinePieceKind.Ready, $"]({WriteTarget(link.Target)}{WriteTitle(link.Title, context)})"));
                    break;
                default:
                    throw new UnreachableException(inline.GetType().Name);
            }
        }
    }

    private static void AddMarked(
        List<InlinePiece> pieces, ImmutableArray<Inline> inlines, string mark, InlineContext context, MarkdownReferences references, bool isInLink)
    {
        pieces.Add(new InlinePiece(InlinePieceKind.Opening, mark));
        AddPieces(pieces, inlines, context, references, isInLink);
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

    // LinkTarget has already escaped the target, except for the parentheses and character references that Markdown interprets.
    private static string WriteTarget(string target)
    {
        string written = target.Contains(';', StringComparison.Ordinal) ? target.Replace("&", "&amp;", StringComparison.Ordinal) : target;
        return written.Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal);
    }

    private static string WriteTitle(string title, InlineContext context)
    {
        if (title.Length == 0)
        {
            return "";
        }

        string written = title.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("&", "&amp;", StringComparison.Ordinal);
        return $" \"{(context == InlineContext.Cell ? written.Replace("|", "\\|", StringComparison.Ordinal) : written)}\"";
    }

    // Brackets directly after a footnote mark would form a link with it; a formula does not end before a digit.
    private static void PartFromFootnotes(List<InlinePiece> pieces)
    {
        for (int i = pieces.Count - 1; i > 0; i--)
        {
            bool endsInDollar = pieces[i - 1] is { Kind: InlinePieceKind.Ready, Markdown: ['$', ..] };
            if ((pieces[i - 1].Kind == InlinePieceKind.Footnote && pieces[i].Markdown[0] == '[')
                || (endsInDollar && (char.IsAsciiDigit(pieces[i].Markdown[0]) || pieces[i].Markdown[0] == '$')))
            {
                pieces.Insert(i, InlinePiece.EmptyComment);
            }
        }
    }

    // Three asterisks on both sides mean emphasis around strong text. For strong text around emphasis, the inner marks become underscores; also for
    // emphasis directly beside strong text.
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
                bool fills = KindAt(pieces, start - 1) == InlinePieceKind.Opening && KindAt(pieces, i + 1) == InlinePieceKind.Closing;
                bool touches = KindAt(pieces, start - 1) == InlinePieceKind.Closing || KindAt(pieces, i + 1) == InlinePieceKind.Opening;
                if (pieces[i].Markdown == "*" && (fills || touches))
                {
                    pieces[start] = pieces[start] with { Markdown = "_" };
                    pieces[i] = pieces[i] with { Markdown = "_" };
                }
            }
        }
    }

    // Whether marked text ends directly before other marked text.
    private static bool Touches(List<InlinePiece> pieces, int index) =>
        KindAt(pieces, index) == InlinePieceKind.Closing && KindAt(pieces, index + 1) == InlinePieceKind.Opening;

    private static InlinePieceKind? KindAt(List<InlinePiece> pieces, int index) => index >= 0 && index < pieces.Count ? pieces[index].Kind : null;

    // Where a run of marks could not open or close between its neighbours, as in **（一）**村, an empty comment is added outside it: the comment is
    // invisible and counts as punctuation.
    private static void SeparateMarks(List<InlinePiece> pieces)
    {
        for (int first = 0; first < pieces.Count; first++)
        {
            if (!pieces[first].IsMark)
            {
                continue;
            }

            char mark = pieces[first].Markdown[0];
            int last = first;
            while (last + 1 < pieces.Count && pieces[last + 1].IsMark && pieces[last + 1].Markdown[0] == mark && !Touches(pieces, last))
            {
                last++;
            }

            Rune before = EmphasisFlanking.Last(first > 0 ? pieces[first - 1].Markdown : "");
            Rune after = EmphasisFlanking.First(last + 1 < pieces.Count ? pieces[last + 1].Markdown : "");
            IEnumerable<InlinePiece> run = pieces[first..(last + 1)];
            if (run.Any(piece => piece.Kind == InlinePieceKind.Closing) && !EmphasisFlanking.CanClose(mark, before, after))
            {
                pieces.Insert(last + 1, InlinePiece.EmptyComment);
                last++;
            }

            if (run.Any(piece => piece.Kind == InlinePieceKind.Opening) && !EmphasisFlanking.CanOpen(mark, before, after))
            {
                pieces.Insert(first, InlinePiece.EmptyComment);
                last++;
            }

            // **甲***乙* would be read in another way, and in **甲**~~乙~~ the second mark may get a joiner that changes the first.
            if (Touches(pieces, last) && (pieces[last + 1].Markdown[0] == mark || mark == '~' || pieces[last + 1].Markdown[0] == '~'))
            {
                pieces.Insert(last + 1, InlinePiece.EmptyComment);
                last++;
            }

            first = last;
        }
    }
}
