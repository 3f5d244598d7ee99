using System.Globalization;
using Gazette.Sources;

namespace Gazette.Data.Formats;

/// <summary>
/// YAML's plain and quoted scalars (YAML 1.2.2, 7.3), whose line ends are folded and whose quotes may contain escapes; and JSON's strings, which are
/// written like YAML's in double quotes.
/// </summary>
internal sealed class FlowNotation : Notation
{
    public static readonly FlowNotation Plain = new('\0');
    public static readonly FlowNotation SingleQuoted = new('\'');
    public static readonly FlowNotation DoubleQuoted = new('"');

    private readonly char _quote;

    private FlowNotation(char quote) => _quote = quote;

    protected override void Read(ReadOnlySpan<char> source, string text, CharacterMap map)
    {
        // Escaped line ends become \n, and a pair of them becomes one.
        bool hasEscapes = _quote == '"' && source.Contains('\\');
        ReadOnlySpan<char> inner = _quote == '\0' ? source : source[..^1];
        for (int at = _quote == '\0' ? 0 : 1; at < inner.Length;)
        {
            if (inner[at] is ' ' or '\t' or '\n')
            {
                at = ReadBlanks(inner, at, map);
            }
            else if (hasEscapes && inner[at] == '\\')
            {
                at = ReadEscape(inner, at, map);
            }
            else
            {
                int length = _quote == '\'' && inner[at] == '\'' ? 2 : 1;
                map.Add(hasEscapes && IsLineEnd(inner[at]) ? '\n' : inner[at], at, length);
                at += length;
            }
        }
    }

    // Blanks within a line are text. Around a line end they are not: a single line end means a blank; if more follow, only those are kept.
    private static int ReadBlanks(ReadOnlySpan<char> source, int at, CharacterMap map)
    {
        int end = EndOfBlanks(source, at);
        int first = source[at..end].IndexOf('\n');
        if (first >= 0)
        {
            Fold(source, at + first, end, map);
            return end;
        }

        for (; at < end; at++)
        {
            map.Add(source[at], at);
        }

        return end;
    }

    private static void Fold(ReadOnlySpan<char> source, int first, int end, CharacterMap map)
    {
        if (AddLineEnds(source, first + 1, end, map) == 0)
        {
            map.Add(' ', first);
        }
    }

    private static int AddLineEnds(ReadOnlySpan<char> source, int from, int end, CharacterMap map)
    {
        int count = 0;
        for (int at = from; at < end; at++)
        {
            if (source[at] == '\n')
            {
                map.Add('\n', at);
                count++;
            }
        }

        return count;
    }

    // YAML 1.2.2, 5.7; JSON has a subset of these.
    private static int ReadEscape(ReadOnlySpan<char> source, int at, CharacterMap map)
    {
        char kind = at + 1 < source.Length ? source[at + 1] : '\0';
        if (kind == '\n')
        {
            int end = EndOfBlanks(source, at + 2);
            AddLineEnds(source, at + 2, end, map);
            return end;
        }

        int length = LengthOf(kind);
        string meant = Unescape(source.Slice(at, Math.Min(length, source.Length - at)));
        if (meant == "\r" && source[(at + length)..].StartsWith("\\n"))
        {
            map.Add('\n', at, length + 2);
            return at + length + 2;
        }

        foreach (char c in meant)
        {
            map.Add(IsLineEnd(c) ? '\n' : c, at, length);
        }

        return at + length;
    }

    private static string Unescape(ReadOnlySpan<char> escape) => escape switch
    {
        ['\\', '0'] => "\0",
        ['\\', 'a'] => "\a",
        ['\\', 'b'] => "\b",
        ['\\', 't' or '\t'] => "\t",
        ['\\', 'n'] => "\n",
        ['\\', 'v'] => "\v",
        ['\\', 'f'] => "\f",
        ['\\', 'r'] => "\r",
        ['\\', 'e'] => "\u001B",
        ['\\', 'N'] => "\u0085",
        ['\\', '_'] => "\u00A0",
        ['\\', 'L'] => "\u2028",
        ['\\', 'P'] => "\u2029",
        ['\\', 'x' or 'u' or 'U', .. var digits] when int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int code) =>
            code <= char.MaxValue ? ((char)code).ToString() : char.ConvertFromUtf32(code),
        ['\\', var itself] => itself.ToString(),
        _ => "",
    };

    private static int LengthOf(char kind) => kind switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 };

    private static bool IsLineEnd(char c) => c is '\r' or '\f' or '\u0085' or '\u2028' or '\u2029';

    private static int EndOfBlanks(ReadOnlySpan<char> source, int from)
    {
        int length = source[from..].IndexOfAnyExcept(' ', '\t', '\n');
        return length < 0 ? source.Length : from + length;
    }
}
