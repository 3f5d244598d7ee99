using System.Text;

namespace Gazette.Templates.Rendering;

/// <summary>
/// What the further lines of a value begin with, so that they stay where its first one stands: in an item of a list as many blanks as its mark is wide, in
/// a quote the mark of the quote.
/// </summary>
internal static class LineLead
{
    // A list in a list in a list; in deeper ones, and after words, a value has one line.
    private const int Longest = 40;

    /// <summary>The lead of a value that is printed at the end of this text; empty if there is anything but marks before it in its line.</summary>
    public static string After(StringBuilder text)
    {
        int start = text.Length;
        while (start > 0 && text[start - 1] != '\n')
        {
            if (text.Length - --start > Longest)
            {
                return "";
            }
        }

        Span<char> line = stackalloc char[text.Length - start];
        text.CopyTo(start, line, line.Length);
        return Of(line);
    }

    private static string Of(Span<char> line)
    {
        for (int at = 0; at < line.Length;)
        {
            int mark = LengthOfMark(line[at..]);
            if (mark == 0 || (line[at] != ' ' && (at + mark == line.Length || line[at + mark] != ' ')))
            {
                return "";
            }

            if (line[at] is not ('>' or ' '))
            {
                line.Slice(at, mark).Fill(' ');
            }

            at += mark;
        }

        return line.ToString();
    }

    // A blank, the mark of a quote or of an item, or a number with its mark.
    private static int LengthOfMark(ReadOnlySpan<char> line)
    {
        if (line[0] is ' ' or '>' or '-' or '*' or '+')
        {
            return 1;
        }

        int digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= 9 && line[digits] is '.' or ')' ? digits + 1 : 0;
    }
}
