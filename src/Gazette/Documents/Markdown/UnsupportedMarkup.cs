using Gazette.Diagnostics;
using Markdig.Syntax;

namespace Gazette.Documents.Markdown;

/// <summary>
/// Warns about markup of other programs that a template contains and that is shown as it is written: formulas, citations, grid tables.
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

        if (text.IndexOfAny('$', '@') < 0)
        {
            return;
        }

        for (int i = 0; i < text.Length; i++)
        {
            int length = text[i] switch
            {
                '\\' => 2,
                '`' => LengthOfCode(text[i..]),
                '$' => LengthOfFormula(text[i..]),
                '[' => LengthOfCitation(text, i),
                _ => 1,
            };
            if (length > 2 && text[i] is '$' or '[')
            {
                string written = text.Slice(i, length).ToString();
                Sources.SourceSpan place = source.Locate(block.Start + i, block.Start + i + length);
                bag.Add(written[0] == '$' ? DocumentsDiagnostics.Formula(written, place) : DocumentsDiagnostics.Citation(written, place));
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

    // Pandoc's rule keeps prices apart ($20 and $30): no blank inside beside the dollar signs, no digit after them. What has no sign of mathematics
    // in it, like a name of a variable in a shell script, is text as well.
    private static int LengthOfFormula(ReadOnlySpan<char> text)
    {
        int mark = text is ['$', '$', ..] ? 2 : 1;
        int end = text[mark..].IndexOf("$$".AsSpan(0, mark), StringComparison.Ordinal);
        if (end <= 0)
        {
            return mark;
        }

        ReadOnlySpan<char> inside = text.Slice(mark, end);
        int length = mark + end + mark;
        bool isFormula = mark == 2
            || (!char.IsWhiteSpace(inside[0]) && !char.IsWhiteSpace(inside[^1]) && !(length < text.Length && char.IsAsciiDigit(text[length])));
        return isFormula && !inside.Contains('`') && !inside.Contains("](", StringComparison.Ordinal)
            && (inside.IndexOfAny("\\^_=") >= 0 || (inside.Length == 1 && char.IsAsciiLetter(inside[0]))) ? length : mark;
    }
}
