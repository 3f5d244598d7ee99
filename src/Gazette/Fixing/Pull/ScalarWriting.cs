using System.Text;
using Gazette.Data.Formats;
using Gazette.Diagnostics;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Fixing.Pull;

/// <summary>Writes characters into a value in the notation that the file has there: in quotes, on indented lines, plainly.</summary>
internal static class ScalarWriting
{
    private const string Blocks = "|>";
    private const char FirstIdeograph = '\u4E00';
    private const char LastIdeograph = '\u9FFF';

    /// <summary>The replacement in the file; null if this notation cannot hold the words, or the place is not known exactly.</summary>
    public static Fix? Replace(ValueChange change)
    {
        (DataScalar value, int start, int end, string words) = change;
        if (value.Text.Length == 0 || value.Span.Length == 0)
        {
            return null;
        }

        CharacterMap map = value.Notation.Map(value.Span, value.Text);
        bool isWhole = start == 0 && end == value.Text.Length;
        SourceSpan place = start < end ? map.SpanOf(start, end)
            : start > 0 && value.Text[start - 1] != '\n' ? map.SpanOf(start - 1, start) is var before ? before with { Start = before.End } : default
            : map.SpanOf(start, Math.Min(start + 1, value.Text.Length)) is var after ? after with { End = after.Start } : default;
        if (place == value.Span && !isWhole)
        {
            return null;
        }

        return Encode(value, words) is { } written ? new Fix(place, written) : null;
    }

    /// <summary>The whole value written anew, in quotes if need be.</summary>
    public static Fix Rewrite(DataScalar value, string words)
    {
        char opening = OpeningOf(value);
        if (Blocks.Contains(opening, StringComparison.Ordinal) && words.Length > 0 && words[0] is not (' ' or '\n'))
        {
            string source = SourceOf(value);
            int header = source.IndexOf('\n', StringComparison.Ordinal);
            string indent = IndentOf(source);
            string tail = source[source.TrimEnd('\n').Length..];
            return new Fix(value.Span, $"{source[..header].Replace('>', '|')}\n{indent}{Indent(words.TrimEnd('\n'), indent)}{tail}");
        }

        // Without any value, there may be no blank after the colon.
        string gap = value.Span.Length == 0 && value.Span.Start > 0 && value.Span.File.Text[value.Span.Start - 1] is ':' or '-' ? " " : "";
        return new Fix(value.Span, gap + Quote(words, IsJson(value.Span.File)));
    }

    /// <summary>A text that stands for itself in a new place: plain where that is safe.</summary>
    public static string Write(string words, SourceFile file, bool inFlow) =>
        !IsJson(file) && IsPlain(words, inFlow) ? words : Quote(words, IsJson(file));

    /// <summary>Whether texts need the quotes of JSON, as in a file of JSON lines.</summary>
    public static bool IsJson(SourceFile file) => DataFormats.Of(file) is var format && (format is JsonFormat || IsJson(file.Text));

    private static bool IsJson(string text) => DataFormats.All.Any(format => format.Recognizes(text));

    private static string? Encode(DataScalar value, string words)
    {
        switch (OpeningOf(value))
        {
            case '\'':
                return words.Contains('\n', StringComparison.Ordinal) ? null : words.Replace("'", "''", StringComparison.Ordinal);
            case '"':
                return Escape(words);
            case '|':
                return Indent(words, IndentOf(SourceOf(value)));
            case '>':
                return Indent(Fold(words), IndentOf(SourceOf(value)));
            default:
                return words.Contains('\n', StringComparison.Ordinal) || (IsJson(value.Span.File) && WrittenNumber.Read(words) is null) ? null : words;
        }
    }

    private static char OpeningOf(DataScalar value) => value.Span.Length == 0 ? '\0' : value.Span.File.Text[value.Span.Start] switch
    {
        '\'' or '"' or '|' or '>' when value.IsPlain => '\0',
        var opening => opening,
    };

    private static string SourceOf(DataScalar value) => value.Span.File.Text[value.Span.Start..value.Span.End];

    // Of the first line below the header.
    private static string IndentOf(string source)
    {
        int line = source.IndexOf('\n', StringComparison.Ordinal) + 1;
        int words = line + source.AsSpan(line).IndexOfAnyExcept(' ', '\n');
        return words < line ? "" : source[(source.LastIndexOf('\n', words) + 1)..words];
    }

    private static string Indent(string words, string indent)
    {
        StringBuilder text = new();
        foreach ((int index, string line) in words.Split('\n').Index())
        {
            text.Append(index > 0 ? "\n" : "").Append(index > 0 && line.Length > 0 ? indent : "").Append(line);
        }

        return text.ToString();
    }

    // A line end of the text is an empty line of the file (YAML 1.2.2, 8.1.3).
    private static string Fold(string words) => words.Replace("\n\n", "\n", StringComparison.Ordinal).Replace("\n", "\n\n", StringComparison.Ordinal);

    private static bool IsPlain(string words, bool inFlow) =>
        words.Length > 0 && words == words.Trim() && (char.IsLetter(words[0]) || IsCounted(words)) && !words.Contains('\n', StringComparison.Ordinal)
        && !words.Contains(": ", StringComparison.Ordinal) && !words.Contains(" #", StringComparison.Ordinal) && !words.EndsWith(':')
        && words is not ("null" or "Null" or "NULL" or "true" or "True" or "TRUE" or "false" or "False" or "FALSE")
        && !(inFlow && words.AsSpan().ContainsAny(",[]{}"));

    // 6月 is neither a number nor a date of YAML.
    private static bool IsCounted(string words) => char.IsAsciiDigit(words[0]) && words.AsSpan().ContainsAnyInRange(FirstIdeograph, LastIdeograph);

    private static string Quote(string words, bool isJson) => !isJson && !words.Contains('\n', StringComparison.Ordinal)
        ? $"'{words.Replace("'", "''", StringComparison.Ordinal)}'"
        : $"\"{Escape(words)}\"";

    private static string Escape(string words) => words
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal);
}
