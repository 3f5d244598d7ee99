using System.Text;

namespace Gazette.Templates.Rendering;

/// <summary>
/// Where in a line of Markdown a value is printed, so that its further lines stay where its first one stands: in an item of a list, in a quote, or in a
/// cell of a table.
/// </summary>
/// <param name="Lead">
/// What the further lines begin with: as many blanks as the mark of an item is wide, and the mark of a quote; empty where nothing is to be added.
/// </param>
/// <param name="IsCell">Whether it is a cell, which has one line.</param>
internal readonly record struct LinePlace(string? Lead, bool IsCell)
{
    // The marks of a list in a list in a list; in deeper ones a value has one line.
    private const int Longest = 40;

    /// <summary>Whether lines are added as they are.</summary>
    public bool IsFree => string.IsNullOrEmpty(Lead) && !IsCell;

    /// <summary>The place at the end of a text.</summary>
    public static LinePlace After(StringBuilder text)
    {
        int start = text.Length;
        while (start > 0 && text[start - 1] != '\n')
        {
            start--;
        }

        if (start == text.Length)
        {
            return default;
        }

        Span<char> line = stackalloc char[Math.Min(text.Length - start, Longest)];
        text.CopyTo(start, line, line.Length);
        return line.TrimStart([' ', '>']) is ['|', ..] ? new LinePlace(null, IsCell: true) : new LinePlace(LeadOf(line), IsCell: false);
    }

    // Words may stand between the marks and the value.
    private static string LeadOf(Span<char> line)
    {
        int at = 0;
        while (at < line.Length)
        {
            int mark = LengthOfMark(line[at..]);
            if (mark == 0 || (line[at] != ' ' && (at + mark == line.Length || line[at + mark] != ' ')))
            {
                break;
            }

            if (line[at] is not ('>' or ' '))
            {
                line.Slice(at, mark).Fill(' ');
            }

            at += mark;
        }

        return line[..at].ToString();
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
