using Gazette.Data.Text;
using Gazette.Sources;

namespace Gazette.Data.Formats;

/// <summary>
/// Finds a value that is longer than allowed before the parser reads it, which would take a hundred times its memory. It knows just enough of YAML to
/// tell where values end, and finds none where it is in doubt; then the parser decides.
/// </summary>
internal static class LongScalar
{
    /// <summary>The place of the first value that is too long; null if there is none.</summary>
    public static SourceSpan? Find(SourceFile file)
    {
        string text = file.Text;
        if (text.Length <= DataLimits.ScalarCharacters)
        {
            return null;
        }

        int depth = 0;
        int start = 0;
        for (int at = 0; at < text.Length; at++)
        {
            int end = at;
            char c = text[at];
            bool isOpening = at == 0 || text[at - 1] is ' ' or '\n' or '\t' or '[' or '{' or ',';
            if ((c is '"' or '\'') && isOpening)
            {
                end = EndOfQuoted(text, at);
            }
            else if ((c is '|' or '>') && isOpening && depth == 0 && IsBlockHeader(text, at))
            {
                end = EndOfBlock(text, at);
            }
            else if (at - start > DataLimits.ScalarCharacters)
            {
                return file.Span(start, at);
            }

            if (end - at > DataLimits.ScalarCharacters)
            {
                return file.Span(at, end);
            }

            depth += (c is '[' or '{') && isOpening ? 1 : (c is ']' or '}') && depth > 0 ? -1 : 0;
            bool isEnd = end > at || (depth > 0 && c is (',' or '[' or ']' or '{' or '}'))
                || ((c is ':' or '-' or '#') && (at + 1 == text.Length || text[at + 1] is ' ' or '\n'));
            at = end;
            start = isEnd || (start == at && c is (' ' or '\n')) ? at + 1 : start;
        }

        return text.Length - start > DataLimits.ScalarCharacters ? file.Span(start, text.Length) : null;
    }

    private static int EndOfQuoted(string text, int open)
    {
        char quote = text[open];
        int at = open + 1;
        while (at < text.Length && (text[at] != quote || (quote == '\'' && at + 1 < text.Length && text[at + 1] == quote)))
        {
            at += text[at] == quote || (quote == '"' && text[at] == '\\') ? 2 : 1;
        }

        return Math.Min(at, text.Length - 1);
    }

    // | or >, perhaps with an indentation or the treatment of the last line ends, and nothing else on the line but a comment.
    private static bool IsBlockHeader(string text, int at)
    {
        ReadOnlySpan<char> rest = text.AsSpan(at + 1, TextLines.End(text, at) - at - 1).TrimStart("+-123456789").TrimStart(" \t");
        return rest.IsEmpty || rest[0] == '#';
    }

    // The lines below that are blank or further in than the line of the header.
    private static int EndOfBlock(string text, int header)
    {
        int line = text.LastIndexOf('\n', header) + 1;
        int indent = IndentOf(text, line);
        int end = TextLines.End(text, header);
        while (end < text.Length)
        {
            int next = end + 1;
            int inner = IndentOf(text, next);
            int nextEnd = TextLines.End(text, Math.Min(next, text.Length));
            if (inner <= indent && next + inner < nextEnd)
            {
                break;
            }

            end = nextEnd;
        }

        return Math.Max(header, Math.Min(end, text.Length) - 1);
    }

    private static int IndentOf(string text, int line)
    {
        int at = line;
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        return at - line;
    }
}
