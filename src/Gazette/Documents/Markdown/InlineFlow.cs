using System.Collections.Immutable;

namespace Gazette.Documents.Markdown;

/// <summary>Decides what the line ends of built inlines mean: in a paragraph, in a heading, in a table cell.</summary>
internal static class InlineFlow
{
    /// <summary>The paragraphs that one Markdown paragraph becomes: several if a value contains blank lines, none if it is empty.</summary>
    public static ImmutableArray<ImmutableArray<Inline>> Paragraphs(ImmutableArray<Inline> inlines)
    {
        if (!InlineNormalForm.IsPlain(inlines))
        {
            ImmutableArray<Inline> broken = BreakValues(inlines);
            return [.. (Any(broken, inline => inline is ParagraphBreak) ? Part(broken) : [broken]).Select(Settle).Where(part => part.Length > 0)];
        }

        return inlines.IsEmpty ? [] : [inlines];
    }

    /// <summary>A heading or a table cell, which is one paragraph: a blank line in a value is a line break there.</summary>
    public static ImmutableArray<Inline> OneParagraph(ImmutableArray<Inline> inlines) => InlineNormalForm.IsPlain(inlines) ? inlines
        : Settle(BreakValues(inlines).Map(inline => inline is ParagraphBreak end ? new LineBreak(end.Span) : inline));

    /// <summary>The inlines without the given text at their start; null if they do not start with it, or if nothing follows.</summary>
    public static ImmutableArray<Inline>? WithoutStart(ImmutableArray<Inline> inlines, string start)
    {
        string rest = start;
        while (rest.Length > 0 && inlines is [Text text, ..])
        {
            int shared = Math.Min(rest.Length, text.Value.Length);
            if (!text.Value.AsSpan(0, shared).SequenceEqual(rest.AsSpan(0, shared)))
            {
                return null;
            }

            rest = rest[shared..];
            Text after = InlineNormalForm.Cut(text, shared).Right;
            inlines = after.Value.Length == 0 ? inlines.RemoveAt(0) : inlines.SetItem(0, after);
        }

        ImmutableArray<Inline> trimmed = InlineNormalForm.Trim(inlines);
        return rest.Length == 0 && trimmed.Length > 0 ? trimmed : null;
    }

    private static List<ImmutableArray<Inline>> Part(ImmutableArray<Inline> inlines)
    {
        List<ImmutableArray<Inline>> parts = [];
        ImmutableArray<Inline>.Builder current = ImmutableArray.CreateBuilder<Inline>();
        foreach (Inline inline in inlines)
        {
            List<ImmutableArray<Inline>> inner = inline is ParagraphBreak ? [[], []] : Part(inline.Children);
            for (int i = 0; i < inner.Count; i++)
            {
                if (i > 0)
                {
                    parts.Add(current.DrainToImmutable());
                }

                if (inline is not ParagraphBreak)
                {
                    current.Add(inline.WithChildren(inner[i]));
                }
            }
        }

        parts.Add(current.DrainToImmutable());
        return parts;
    }

    // A line end in a value is meant as one; in a template's text it is where the line happens to end.
    private static ImmutableArray<Inline> BreakValues(ImmutableArray<Inline> inlines) =>
        Any(inlines, inline => inline is SoftLineEnd { IsInValue: true })
            ? inlines.Map(inline => inline is SoftLineEnd { IsInValue: true } end ? new LineBreak(end.Span) : inline)
            : inlines;

    private static ImmutableArray<Inline> Settle(ImmutableArray<Inline> inlines) => InlineNormalForm.Trim(InlineNormalForm.Of(SettleSoftEnds(inlines)));

    private static ImmutableArray<Inline> SettleSoftEnds(ImmutableArray<Inline> inlines)
    {
        if (!Any(inlines, inline => inline is SoftLineEnd))
        {
            return inlines;
        }

        Inline[] leaves = [.. Leaves(inlines)];
        Dictionary<Inline, string> settled = new(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < leaves.Length; i++)
        {
            if (leaves[i] is SoftLineEnd)
            {
                string before = LastText(leaves, i);
                string after = NextText(leaves, i);
                bool isEdge = before.Length == 0 || after.Length == 0 || before[^1] == ' ' || after[0] == ' ';
                settled[leaves[i]] = isEdge || EastAsianText.JoinWithoutBlank(before[^1], after[0]) ? "" : " ";
            }
        }

        return inlines.Map(inline => inline is SoftLineEnd end ? new Text(end.Run with { Text = settled[inline] }) : inline);
    }

    private static string LastText(Inline[] leaves, int index)
    {
        while (--index >= 0 && leaves[index] is not LineBreak)
        {
            if (LeafText(leaves[index]) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return "";
    }

    private static string NextText(Inline[] leaves, int index)
    {
        while (++index < leaves.Length && leaves[index] is not (LineBreak or SoftLineEnd))
        {
            if (LeafText(leaves[index]) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return "";
    }

    private static string LeafText(Inline leaf) => leaf switch
    {
        Text text => text.Value,
        Code code => code.Value,
        Formula formula => formula.Words,
        SequenceNumber number => number.Words,
        CrossReference reference => reference.Label,
        _ => "",
    };

    private static IEnumerable<Inline> Leaves(ImmutableArray<Inline> inlines) =>
        inlines.SelectMany(inline => inline is Strong or Emphasis or Marked or Styled or Link or Anchor ? Leaves(inline.Children) : [inline]);

    // Whether a condition is true of an inline at any depth.
    private static bool Any(ImmutableArray<Inline> inlines, Func<Inline, bool> holds)
    {
        foreach (Inline inline in inlines)
        {
            if (holds(inline) || Any(inline.Children, holds))
            {
                return true;
            }
        }

        return false;
    }
}
