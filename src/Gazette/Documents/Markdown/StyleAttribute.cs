using Markdig.Helpers;
using Markdig.Syntax;

namespace Gazette.Documents.Markdown;

/// <summary>The attribute that asks for a Word style, where it follows text: a paragraph, an item of a list, words in brackets.</summary>
internal static class StyleAttribute
{
    private static readonly object Key = new();

    /// <summary>The style in the braces at the start of a text, and their length; null if there are none, or if they say anything else.</summary>
    public static (string Style, int Length)? At(ReadOnlySpan<char> text)
    {
        if (text is not ['{', ..] || text.IndexOfAny('}', '\n') is not (> 0 and int close) || text[close] != '}')
        {
            return null;
        }

        return StyleIn(text[..(close + 1)]) is { } style ? (style, close + 1) : null;
    }

    /// <summary>Takes the style at the end of a paragraph's last line, or on a line of its own below it, out of its text.</summary>
    public static void TakeFrom(ParagraphBlock paragraph)
    {
        if (paragraph.Lines.Count == 0)
        {
            return;
        }

        ref StringLine last = ref paragraph.Lines.Lines[paragraph.Lines.Count - 1];
        ReadOnlySpan<char> line = last.Slice.AsSpan();
        int open = line is [.., '}'] ? line.LastIndexOf('{') : -1;
        bool isAlone = open == 0 && paragraph.Lines.Count > 1;
        if ((!isAlone && (open <= 0 || line[open - 1] is not (' ' or '\t'))) || StyleIn(line[open..]) is not { } style)
        {
            return;
        }

        int start = last.Position + open;
        paragraph.SetData(Key, new WrittenStyle(style, start, start + line.Length - open));
        if (isAlone)
        {
            paragraph.Lines.RemoveAt(paragraph.Lines.Count - 1);
            paragraph.Lines.Lines[paragraph.Lines.Count - 1].Slice.TrimEnd();
        }
        else
        {
            last.Slice.End = last.Slice.Start + line[..open].TrimEnd(" \t").Length - 1;
        }
    }

    /// <summary>The style that a paragraph asks for; null for none.</summary>
    public static WrittenStyle? Of(ParagraphBlock paragraph) => paragraph.GetData(Key) as WrittenStyle;

    private static string? StyleIn(ReadOnlySpan<char> braces) =>
        braces.Contains(StyleUse.AttributeName, StringComparison.Ordinal)
        && AttributeList.Parse(braces.ToString()) is { Classes.IsEmpty: true, Values: [{ Key: StyleUse.AttributeName, Value: { Length: > 0 } style }] }
            ? style
            : null;
}

/// <param name="Style">As it is written, with the marks of slots.</param>
/// <param name="Start">Where its braces begin in the text.</param>
/// <param name="End">Where they end.</param>
internal sealed record WrittenStyle(string Style, int Start, int End);
