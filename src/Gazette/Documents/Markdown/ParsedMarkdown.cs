using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax;

namespace Gazette.Documents.Markdown;

/// <summary>
/// What depends only on a rendered text, not on the contents of its slots: the text as Markdig gets it, with joiners beside asterisks and double tildes where
/// Chinese punctuation needs them, and Markdig's tree. The tree is never changed, so reports with equal text share it.
/// </summary>
/// <param name="Text">The text with its joiners.</param>
/// <param name="Joiners">The offsets of the joiners in <paramref name="Text"/>, in order.</param>
/// <param name="Tree">Null if the text is nested more deeply than Markdig supports, or was refused before.</param>
internal sealed record ParsedMarkdown(string Text, ImmutableArray<int> Joiners, MarkdownDocument? Tree)
{
    /// <summary>Why Markdig did not get the text; null if it did.</summary>
    public LimitBreach? Breach { get; private init; }

    public static ParsedMarkdown Of(string rendered)
    {
        if (MarkdownLimits.FindBreach(rendered) is { } breach)
        {
            return new ParsedMarkdown(rendered, [], Tree: null) { Breach = breach };
        }

        (string text, ImmutableArray<int> joiners) = InsertJoiners(rendered);
        return new ParsedMarkdown(text, joiners, MarkdownSyntax.Parse(text));
    }

    private static (string Text, ImmutableArray<int> Joiners) InsertJoiners(string text)
    {
        StringBuilder? joined = null;
        ImmutableArray<int>.Builder joiners = ImmutableArray.CreateBuilder<int>();
        int copied = 0;
        for (int start = NextMark(text, 0); start < text.Length;)
        {
            int end = start + 1;
            while (end < text.Length && text[end] == text[start])
            {
                end++;
            }

            Rune before = EmphasisFlanking.Last(text.AsSpan(0, start));
            Rune after = EmphasisFlanking.First(text.AsSpan(end));
            int joiner = text[start] == '~' && end - start == 1 ? -1
                : EmphasisFlanking.JoinsBefore(before, after) ? start
                : EmphasisFlanking.JoinsAfter(before, after) ? end
                : -1;
            if (joiner >= 0)
            {
                joined ??= new StringBuilder(text.Length + 16);
                joined.Append(text, copied, joiner - copied).Append(EmphasisFlanking.Joiner);
                joiners.Add(joiner + joiners.Count);
                copied = joiner;
            }

            start = NextMark(text, end);
        }

        return (joined is null ? text : joined.Append(text, copied, text.Length - copied).ToString(), joiners.DrainToImmutable());
    }

    private static int NextMark(string text, int from)
    {
        int found = text.AsSpan(from).IndexOfAny('*', '~');
        return found < 0 ? text.Length : from + found;
    }
}
