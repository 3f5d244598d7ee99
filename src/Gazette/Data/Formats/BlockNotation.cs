using Gazette.Sources;

namespace Gazette.Data.Formats;

/// <summary>YAML's block scalars (YAML 1.2.2, 8.1): indented lines under <c>|</c>, which keeps line ends, or <c>></c>, which folds them.</summary>
internal sealed class BlockNotation : Notation
{
    public static readonly BlockNotation Literal = new(folds: false);
    public static readonly BlockNotation Folded = new(folds: true);

    private readonly bool _folds;

    private BlockNotation(bool folds) => _folds = folds;

    protected override void Read(ReadOnlySpan<char> source, string text, CharacterMap map)
    {
        int at = source.IndexOf('\n') + 1;
        if (at == 0)
        {
            return;
        }

        int indent = IndentOf(source[at..], text);
        int lastEnd = -1;
        bool lastIsIndented = false;
        while (at < source.Length)
        {
            int blank = at;
            at = EndOfBlankLines(source, at, indent);
            int start = at + CountBlanks(source[at..], indent);
            if (start >= source.Length)
            {
                return;
            }

            // The line ends around more indented lines are kept.
            bool isIndented = source[start] is ' ' or '\t';
            bool isFolded = _folds && lastEnd >= 0 && !lastIsIndented && !isIndented;
            if (lastEnd >= 0 && !isFolded)
            {
                map.Add('\n', lastEnd);
            }
            else if (isFolded && blank == at)
            {
                map.Add(' ', lastEnd);
            }

            for (; blank < at; blank++)
            {
                if (source[blank] == '\n')
                {
                    map.Add('\n', blank);
                }
            }

            lastEnd = start + LengthOfLine(source[start..]);
            for (int i = start; i < lastEnd; i++)
            {
                map.Add(source[i], i);
            }

            lastIsIndented = isIndented;
            at = lastEnd + 1;
        }
    }

    // Skips lines that contain at most the indentation.
    private static int EndOfBlankLines(ReadOnlySpan<char> source, int at, int indent)
    {
        for (int end = at + CountBlanks(source[at..], indent); end < source.Length && source[end] == '\n'; end = at + CountBlanks(source[at..], indent))
        {
            at = end + 1;
        }

        return at;
    }

    // An explicit indentation indicator counts from the parent's indentation, which is not known here. But the text begins with whatever exceeds the
    // indentation.
    private static int IndentOf(ReadOnlySpan<char> lines, string text)
    {
        int first = lines.IndexOfAnyExcept(' ', '\n');
        int line = first < 0 ? 0 : lines[..first].LastIndexOf('\n') + 1;
        ReadOnlySpan<char> words = text.AsSpan().TrimStart('\n');
        return Math.Max(first - line - CountBlanks(words, words.Length), 0);
    }

    private static int CountBlanks(ReadOnlySpan<char> line, int most)
    {
        int count = 0;
        while (count < Math.Min(most, line.Length) && line[count] == ' ')
        {
            count++;
        }

        return count;
    }

    private static int LengthOfLine(ReadOnlySpan<char> line) => line.IndexOf('\n') is var end and >= 0 ? end : line.Length;
}
