using Gazette.Diagnostics;
using Markdig.Syntax;

namespace Gazette.Documents.Markdown;

/// <summary>
/// Warns about markup of other programs that a template contains and that is shown as it is written: citations, grid tables.
/// </summary>
internal static class UnsupportedMarkup
{
    /// <summary>Checks the text of one block. Values are not in it, because only their slots are.</summary>
    public static void Check(MarkdownSource source, SourceSpan block, DiagnosticBag bag)
    {
        ReadOnlySpan<char> text = source.Text.AsSpan(block.Start, block.Length);
        if (IsGridLine(FirstLine(text)))
        {
            bag.Add(DocumentsDiagnostics.GridTable(source.Locate(block.Start, block.Start + FirstLine(text).Length)));
        }

        if (!text.Contains('@'))
        {
            return;
        }

        for (int i = 0; i < text.Length; i++)
        {
            int length = text[i] switch
            {
                '\\' => 2,
                '`' => LengthOfCode(text[i..]),
                '[' => LengthOfCitation(text, i),
                _ => 1,
            };
            if (length > 2 && text[i] == '[')
            {
                bag.Add(DocumentsDiagnostics.Citation(text.Slice(i, length).ToString(), source.Locate(block.Start + i, block.Start + i + length)));
            }

            i += Math.Max(1, length) - 1;
        }
    }

    private static ReadOnlySpan<char> FirstLine(ReadOnlySpan<char> text) => text.IndexOf('\n') is var end and >= 0 ? text[..end].TrimEnd() : text.TrimEnd();

    // The frame of a table as Pandoc and reStructuredText draw it: +-----+-----+
    private static bool IsGridLine(ReadOnlySpan<char> line) => line is ['+', '-', _, .., '+'] && !line.ContainsAnyExcept("+-=:");

    private static int LengthOfCode(ReadOnlySpan<char> text)
    {
        int fence = Run(text);
        for (int i = fence; i < text.Length; i++)
        {
            if (text[i] == '`')
            {
                int run = Run(text[i..]);
                if (run == fence)
                {
                    return i + run;
                }

                i += run - 1;
            }
        }

        return fence;
    }

    // [@smith, p. 3] but not a picture or a link.
    private static int LengthOfCitation(ReadOnlySpan<char> text, int start)
    {
        int end = text[start..].IndexOfAny(']', '\n');
        bool isCitation = end > 2 && text[start + 1] == '@' && text[start + end] == ']'
            && !text.Slice(start, end).Contains('\\') && !(start > 0 && text[start - 1] == '!')
            && !(start + end + 1 < text.Length && text[start + end + 1] is '(' or '[' or ':');
        return isCitation ? end + 1 : 1;
    }

    private static int Run(ReadOnlySpan<char> text) => text.IndexOfAnyExcept('`') is var end and >= 0 ? end : text.Length;
}
