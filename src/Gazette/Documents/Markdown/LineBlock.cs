using System.Collections.Immutable;
using Markdig.Syntax;

namespace Gazette.Documents.Markdown;

/// <summary>
/// A paragraph whose lines are kept, as in an address or a poem: each begins with a bar, and none has another bar, which would be a row of a table.
/// </summary>
internal static class LineBlock
{
    private const char Bar = '|';

    /// <summary>The inlines of a paragraph with its lines broken; unchanged if it is none of these.</summary>
    public static ImmutableArray<Inline> Of(ImmutableArray<Inline> inlines, MarkdownSource source, ParagraphBlock paragraph) =>
        source.Text[Math.Min(paragraph.Span.Start, source.Text.Length - 1)] == Bar && IsOne(source.Text.AsSpan(paragraph.Span.Start, paragraph.Span.Length))
            ? Break(inlines)
            : inlines;

    private static bool IsOne(ReadOnlySpan<char> text)
    {
        int lines = 0;
        foreach (ReadOnlySpan<char> line in text.EnumerateLines())
        {
            ReadOnlySpan<char> words = line.Trim(' ');
            if (words is not ([Bar] or [Bar, ' ', ..]) || words[1..].Contains(Bar))
            {
                return false;
            }

            lines++;
        }

        return lines > 1;
    }

    private static ImmutableArray<Inline> Break(ImmutableArray<Inline> inlines)
    {
        ImmutableArray<Inline>.Builder broken = ImmutableArray.CreateBuilder<Inline>(inlines.Length);
        bool opensLine = true;
        foreach (Inline inline in inlines)
        {
            if (opensLine && inline is Text { Value: [Bar, ..] } text)
            {
                Text words = InlineNormalForm.Cut(text, text.Value.Length > 1 && text.Value[1] == ' ' ? 2 : 1).Right;
                if (words.Value.Length > 0)
                {
                    broken.Add(words);
                }
            }
            else
            {
                broken.Add(inline is SoftLineEnd { IsInValue: false } end ? new LineBreak(end.Span) : inline);
            }

            opensLine = inline is SoftLineEnd;
        }

        return broken.DrainToImmutable();
    }
}
