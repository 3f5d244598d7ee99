using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Data.Formats;

/// <summary>
/// What the user did wrong where the YAML parser stopped. The parser speaks of tokens, often at another place than the slip; so this looks at the
/// file's text around that place, and never at the parser's message.
/// </summary>
/// <param name="Unquoted">The value that needs quotes, if that is the slip.</param>
internal sealed record YamlMistake(Diagnostic Diagnostic, SourceSpan? Unquoted = null)
{
    public static YamlMistake Explain(SourceFile file, YamlPlace place)
    {
        string text = file.Text;
        if (FindTabIndentation(file, place) is { } tab)
        {
            return new YamlMistake(SyntaxDiagnostics.TabIndentation(tab));
        }

        if (FindBadUnicodeEscape(file, place) is { } escape)
        {
            return new YamlMistake(SyntaxDiagnostics.BadEscape(escape));
        }

        int at = place.Start;
        char seen = at < text.Length ? text[at] : '\0';
        bool sameLine = place.LastEnd <= at && text.AsSpan(place.LastEnd, at - place.LastEnd).IndexOf('\n') < 0;
        if (at + 1 < text.Length && seen == '{' && text[at + 1] == '{')
        {
            return Unquote(file, sameLine ? FindValueWith(text, at, place) : at, place.OpenFlow >= 0);
        }

        if (sameLine && place.LastIsQuoted && place.LastEnd > 0 && at > 0 && seen is not (']' or '}' or '\0' or '\n'))
        {
            return ExplainAfterQuote(file, place);
        }

        switch (seen)
        {
            case '"' or '\'' when place.End > at:
                return new YamlMistake(ExplainQuote(file, place));
            case '@' or '`' or '%' or '>' or '|' or '*' or '&' or '!' or '?':
            case ',' when place.OpenFlow < 0:
                return Unquote(file, at, place.OpenFlow >= 0);
            case ']' or '}' when place.OpenFlow < 0:
                return new YamlMistake(SyntaxDiagnostics.StrayBracket(file.Span(at, at + 1)));
            case ':' when FindValueBefore(text, at) is { } value:
                return Unquote(file, value, place.OpenFlow >= 0);
            case '-' when sameLine && at > 0 && !TextLines.IsFirst(text, at):
                return new YamlMistake(SyntaxDiagnostics.ListOnKeyLine(file.Span(at, at + 1)));
        }

        if (place.OpenFlow >= 0)
        {
            SourceSpan opening = file.Span(place.OpenFlow, place.OpenFlow + 1);
            return new YamlMistake(sameLine && seen is not ('\0' or '\n')
                ? SyntaxDiagnostics.MissingComma(file.Span(at, at + 1), opening)
                : SyntaxDiagnostics.UnclosedBracket(opening));
        }

        return new YamlMistake(ExplainLine(file, place));
    }

    /// <summary>The value that begins here must be quoted: to the end of its line, or, in a flow collection, to the end of its entry.</summary>
    public static YamlMistake Unquote(SourceFile file, int start, bool flow)
    {
        string text = file.Text;
        int end = start;
        int braces = 0;
        for (; end < text.Length && text[end] != '\n'; end++)
        {
            char c = text[end];
            braces += c == '{' ? 1 : c == '}' && braces > 0 ? -1 : 0;
            if (flow && braces == 0 && (c is ',' or ']' || (c == '}' && !(end > start && text[end - 1] == '}' && IsInsideDouble(text, start, end)))))
            {
                break;
            }
        }

        while (end > start + 1 && text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        SourceSpan span = file.Span(start, Math.Max(end, Math.Min(start + 1, text.Length)));
        return new YamlMistake(SyntaxDiagnostics.UnquotedValue(span, Quote(span)), span);
    }

    /// <summary>The line of this place with the place in single quotes, to paste.</summary>
    public static string Quote(SourceSpan span)
    {
        string text = span.File.Text;
        int start = TextLines.Start(text, span.Start);
        int end = TextLines.End(text, span.End);
        string value = text[span.Start..span.End].Replace("'", "''", StringComparison.Ordinal);
        return $"{text[start..span.Start].TrimStart()}'{value}'{text[span.End..end]}".TrimEnd();
    }

    // `}}` closes a value in braces; a single brace closes the map around it.
    private static bool IsInsideDouble(string text, int start, int end)
    {
        int open = text.LastIndexOf("{{", end, end - start + 1, StringComparison.Ordinal);
        return open >= start && text.IndexOf("}}", open, StringComparison.Ordinal) == end - 1;
    }

    // For most of these the parser reports the beginning of the file, so the lines after the last good value are examined.
    private static SourceSpan? FindTabIndentation(SourceFile file, YamlPlace place)
    {
        if (place.OpenFlow >= 0)
        {
            return null;
        }

        string text = file.Text;
        int line = place.LastEnd == 0 || text[place.LastEnd - 1] == '\n' ? place.LastEnd : TextLines.Next(text, place.LastEnd);
        while (line < text.Length)
        {
            int at = line;
            bool tab = false;
            while (at < text.Length && text[at] is ' ' or '\t')
            {
                tab |= text[at++] == '\t';
            }

            if (at < text.Length && text[at] is not ('\n' or '#'))
            {
                bool isNear = place.End == 0 || place.End >= line;
                return tab && isNear ? file.Span(text.IndexOf('\t', line), at) : null;
            }

            line = TextLines.Next(text, at);
        }

        return null;
    }

    private static SourceSpan? FindBadUnicodeEscape(SourceFile file, YamlPlace place)
    {
        string text = file.Text;
        int at = place.Start < text.Length ? -1 : text.IndexOf("\\U", place.LastEnd, StringComparison.Ordinal);
        return at < 0 || at + 10 > text.Length || text.AsSpan(at + 2, 2) is "00" ? null : file.Span(at, at + 10);
    }

    private static YamlMistake ExplainAfterQuote(SourceFile file, YamlPlace place)
    {
        SourceSpan quoted = file.Span(place.LastStart, place.LastEnd);
        if (file.Text.AsSpan(quoted.Start, quoted.Length).Contains('\n'))
        {
            return new YamlMistake(SyntaxDiagnostics.UnclosedQuote(quoted with { End = quoted.Start + 1 }));
        }

        return file.Text[quoted.Start] == '"'
            ? Unquote(file, quoted.Start, place.OpenFlow >= 0)
            : new YamlMistake(SyntaxDiagnostics.TextAfterQuote(file.Span(place.Start, Math.Max(place.End, place.Start + 1)), quoted));
    }

    // Where the text begins that contains the `{{`: it may have been read already, or be after the last key.
    private static int FindValueWith(string text, int braces, YamlPlace place)
    {
        int start = place.LastEnd;
        while (start < braces && text[start] is ' ' or '\t' or ':' or ',')
        {
            start++;
        }

        return place.LastEnd == braces && !place.LastIsQuoted && place.LastStart > place.OpenFlow ? place.LastStart : start;
    }

    // A backslash before a character that needs none, or quotes that are never closed.
    private static Diagnostic ExplainQuote(SourceFile file, YamlPlace place)
    {
        string text = file.Text;
        SourceSpan quote = file.Span(place.Start, place.Start + 1);
        int newline = text.IndexOf('\n', place.Start);
        if (text[place.Start] == '"' && (newline < 0 || place.End <= newline) && place.End < text.Length)
        {
            int backslash = text.LastIndexOf('\\', place.End, place.End - place.Start);
            if (backslash > place.Start)
            {
                int end = Math.Min(backslash + 2, text.Length);
                while (end < text.Length && end < backslash + 10 && text[backslash + 1] is 'x' or 'u' or 'U' && char.IsAsciiHexDigit(text[end]))
                {
                    end++;
                }

                return SyntaxDiagnostics.BadEscape(file.Span(backslash, end));
            }
        }

        return SyntaxDiagnostics.UnclosedQuote(quote);
    }

    private static Diagnostic ExplainLine(SourceFile file, YamlPlace place)
    {
        string text = file.Text;
        int at = Math.Clamp(place.Start, 0, text.Length);
        int start = TextLines.Start(text, at);

        // A line without a colon is read together with the next one, and the parser only stops there.
        foreach (int line in (ReadOnlySpan<int>)[TextLines.Previous(text, start), start])
        {
            if (line >= 0 && line >= place.LastEnd - 1 && FindNoColon(file, line) is { } words)
            {
                return SyntaxDiagnostics.MissingColon(words);
            }
        }

        int first = start;
        while (first < text.Length && text[first] == ' ')
        {
            first++;
        }

        return first < text.Length && text[first] != '\n' && place.End >= first && start > 0
            ? SyntaxDiagnostics.Indentation(file.Span(first, TextLines.End(text, first)))
            : SyntaxDiagnostics.Syntax(file.Span(at, Math.Clamp(place.End, at, text.Length)));
    }

    // The text of a line without `: ` that is neither a list item nor a comment.
    private static SourceSpan? FindNoColon(SourceFile file, int line)
    {
        string text = file.Text;
        int end = TextLines.End(text, line);
        ReadOnlySpan<char> words = text.AsSpan(line, end - line);
        int indentation = words.Length - words.TrimStart(' ').Length;
        words = words.Trim(' ');
        bool hasColon = words.EndsWith(":") || words.Contains(": ", StringComparison.Ordinal);
        return words.IsEmpty || hasColon || words[0] is '-' or '#' or '"' or '\'' or '[' or '{' or '.' or '%'
            ? null
            : file.Span(line + indentation, line + indentation + words.Length);
    }

    // In `key: words: more`, where the value begins; null if the colon is the line's first.
    private static int? FindValueBefore(string text, int colon)
    {
        int line = TextLines.Start(text, colon);
        int first = text.LastIndexOf(": ", colon, colon - line + 1, StringComparison.Ordinal);
        while (first >= 0 && first >= colon)
        {
            first = first == line ? -1 : text.LastIndexOf(": ", first - 1, first - line, StringComparison.Ordinal);
        }

        if (first < 0)
        {
            return null;
        }

        int value = first + 2;
        while (value < colon && text[value] == ' ')
        {
            value++;
        }

        return value;
    }
}
