using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Documents.Markdown;

/// <summary>
/// The normal form of inlines, so that what looks the same is equal: no empty inlines, neighbours of the same kind merged, no strong text inside
/// strong text, and blanks outside strong and emphasized text, because Markdown cannot express them inside.
/// </summary>
internal static class InlineNormalForm
{
    public static ImmutableArray<Inline> Of(ImmutableArray<Inline> inlines, bool inStrong = false) =>
        IsNormal(inlines) ? inlines : [.. Normalize(inlines, new Surroundings(inStrong, InEmphasis: false, InLink: false, Marks: 0))];

    /// <summary>A block's inlines without invisible blanks at the edges of its lines and without empty first and last lines.</summary>
    public static ImmutableArray<Inline> Trim(ImmutableArray<Inline> inlines)
    {
        if (IsTrimmed(inlines))
        {
            return inlines;
        }

        List<Inline> trimmed = [];
        List<Inline> line = [];
        foreach (Inline inline in inlines.Add(new LineBreak(default)))
        {
            if (inline is not LineBreak)
            {
                line.Add(inline);
                continue;
            }

            TakeBlanks(line, c => c is ' ' or '\t');
            trimmed.AddRange(line);
            line = [];
            trimmed.Add(inline);
        }

        TakeBlanks(trimmed, _ => false);
        return [.. trimmed];
    }

    /// <summary>Whether the inlines are only text and values, which need no change. Nearly all are.</summary>
    public static bool IsPlain(ImmutableArray<Inline> inlines)
    {
        Text? left = null;
        foreach (Inline inline in inlines)
        {
            if (inline is not Text { Value.Length: > 0 } text || (left is null ? text.Value[0] is ' ' or '\t' : left.Run.GoesOnWith(text.Run)))
            {
                return false;
            }

            left = text;
        }

        return left is null || left.Value[^1] is not (' ' or '\t');
    }

    private static bool IsNormal(ImmutableArray<Inline> inlines)
    {
        for (int i = 0; i < inlines.Length; i++)
        {
            bool isNormal = inlines[i] switch
            {
                Text text => text.Value.Length > 0 && !(i > 0 && inlines[i - 1] is Text left && left.Run.GoesOnWith(text.Run)),
                Strong or Emphasis or Marked or Styled or Link or Anchor or Code => false,
                _ => true,
            };
            if (!isNormal)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsTrimmed(ImmutableArray<Inline> inlines)
    {
        foreach (Inline inline in inlines)
        {
            if (inline is LineBreak)
            {
                return false;
            }
        }

        return inlines is [] || (inlines[0] is not Text { Value: [' ' or '\t', ..] } && inlines[^1] is not Text { Value: [.., ' ' or '\t'] });
    }

    private static List<Inline> Normalize(ImmutableArray<Inline> inlines, Surroundings around)
    {
        List<Inline> normal = [];
        foreach (Inline inline in inlines)
        {
            List<Inline> children = Normalize(inline.Children, around.Inside(inline));
            if (inline is not (Strong or Emphasis or Marked or Styled or Link or Anchor))
            {
                Append(normal, inline);
            }
            else if (around.Holds(inline))
            {
                children.ForEach(child => Append(normal, child));
            }
            else if (inline is Link or Anchor)
            {
                AppendFilled(normal, inline, children);
            }
            else
            {
                (List<Inline> before, List<Inline> after) = TakeBlanks(children, char.IsWhiteSpace);
                before.ForEach(blank => Append(normal, blank));
                AppendFilled(normal, inline, children);
                after.ForEach(blank => Append(normal, blank));
            }
        }

        return normal;
    }

    private static void AppendFilled(List<Inline> normal, Inline inline, List<Inline> children)
    {
        if (children.Count > 0)
        {
            Append(normal, inline.WithChildren([.. children]));
        }
    }

    private static void Append(List<Inline> normal, Inline inline)
    {
        Inline? last = normal.Count > 0 ? normal[^1] : null;
        switch (last, inline)
        {
            case (_, Text { Value.Length: 0 } or Code { Value.Length: 0 }):
                break;
            case (Text left, Text right) when left.Run.GoesOnWith(right.Run):
                normal[^1] = new Text(left.Run.Add(right.Run));
                break;
            case (Code left, Code right):
                normal[^1] = new Code(left.Value + right.Value, Cover(left.Span, right.Span));
                break;
            case (Strong left, Strong right):
                normal[^1] = new Strong(Concatenate(left.Inlines, right.Inlines), Cover(left.Span, right.Span));
                break;
            case (Emphasis left, Emphasis right):
                normal[^1] = new Emphasis(Concatenate(left.Inlines, right.Inlines), Cover(left.Span, right.Span));
                break;
            case (Marked left, Marked right) when left.Mark == right.Mark:
                normal[^1] = left with { Inlines = Concatenate(left.Inlines, right.Inlines), Span = Cover(left.Span, right.Span) };
                break;
            default:
                normal.Add(inline);
                break;
        }
    }

    private static ImmutableArray<Inline> Concatenate(ImmutableArray<Inline> left, ImmutableArray<Inline> right)
    {
        List<Inline> joined = [.. left];
        foreach (Inline inline in right)
        {
            Append(joined, inline);
        }

        return [.. joined];
    }

    private static (List<Inline> Before, List<Inline> After) TakeBlanks(List<Inline> inlines, Func<char, bool> isBlank)
    {
        List<Inline> before = [];
        List<Inline> after = [];
        while (inlines.Count > 0 && TakeBlank(inlines, 0, text => BlanksAtStart(text, isBlank)) is { } blank)
        {
            before.Add(blank);
        }

        while (inlines.Count > 0 && TakeBlank(inlines, inlines.Count - 1, text => -BlanksAtEnd(text, isBlank)) is { } blank)
        {
            after.Insert(0, blank);
        }

        return (before, after);
    }

    private static int BlanksAtStart(string text, Func<char, bool> isBlank)
    {
        int count = 0;
        while (count < text.Length && isBlank(text[count]))
        {
            count++;
        }

        return count;
    }

    private static int BlanksAtEnd(string text, Func<char, bool> isBlank)
    {
        int count = 0;
        while (count < text.Length && isBlank(text[^(count + 1)]))
        {
            count++;
        }

        return count;
    }

    // Removes blanks from the inline at an index: so many characters from its start or, if negative, from its end.
    private static Inline? TakeBlank(List<Inline> inlines, int index, Func<string, int> countBlanks)
    {
        if (inlines[index] is LineBreak lineBreak)
        {
            inlines.RemoveAt(index);
            return lineBreak;
        }

        if (inlines[index] is not Text text || countBlanks(text.Value) is not (int count and not 0))
        {
            return null;
        }

        int cut = count > 0 ? count : text.Value.Length + count;
        (Text left, Text right) = Cut(text, cut);
        (Text blank, Text rest) = count > 0 ? (left, right) : (right, left);
        inlines.RemoveAt(index);
        if (rest.Value.Length > 0)
        {
            inlines.Insert(index, rest);
        }

        return blank;
    }

    public static (Text Left, Text Right) Cut(Text text, int at) =>
        (new Text(text.Run.Slice(0, at)), new Text(text.Run.Slice(at, text.Value.Length)));

    private static SourceSpan Cover(SourceSpan left, SourceSpan right) =>
        ReferenceEquals(left.File, right.File) && right.End >= left.Start ? left with { End = Math.Max(left.End, right.End) } : left;

    private readonly record struct Surroundings(bool InStrong, bool InEmphasis, bool InLink, int Marks)
    {
        public bool Holds(Inline inline) => inline switch
        {
            Strong => InStrong,
            Emphasis => InEmphasis,
            Marked marked => (Marks & Bit(marked)) != 0,
            Styled or Anchor => false,
            _ => InLink,
        };

        public Surroundings Inside(Inline inline) => new(
            InStrong || inline is Strong,
            InEmphasis || inline is Emphasis,
            InLink || inline is Link,
            Marks | (inline is Marked marked ? Bit(marked) : 0));

        private static int Bit(Marked marked) => 1 << (int)marked.Mark;
    }
}
