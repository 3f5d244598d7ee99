using System.Text;
using Gazette.Cli.Terminal;

namespace Gazette.Cli.Help;

/// <summary>Breaks a text into lines of a terminal: at spaces, and between Chinese characters, but never before a mark that closes something.</summary>
internal static class WrappedText
{
    private const string Closing = "，。、；：？！）”》";
    private const string Opening = "（“《";

    public static IEnumerable<string> Lines(string text, int width)
    {
        StringBuilder line = new();
        int used = 0;
        foreach (string piece in Pieces(text))
        {
            if (used > 0 && used + VisibleText.WidthOf(piece.TrimEnd()) > width)
            {
                yield return line.ToString().TrimEnd();
                line.Clear();
                used = 0;
            }

            line.Append(piece);
            used += VisibleText.WidthOf(piece);
        }

        yield return line.ToString().TrimEnd();
    }

    // What no line end may part. A space belongs to what it follows.
    private static IEnumerable<string> Pieces(string text)
    {
        int start = 0;
        for (int i = 1; i < text.Length; i++)
        {
            if (MayBreak(text[i - 1], text[i]))
            {
                yield return text[start..i];
                start = i;
            }
        }

        yield return text[start..];
    }

    private static bool MayBreak(char before, char after) =>
        !Closing.Contains(after, StringComparison.Ordinal)
        && !Opening.Contains(before, StringComparison.Ordinal)
        && after != ' '
        && (before == ' ' || IsWide(before) || IsWide(after));

    private static bool IsWide(char character) => VisibleText.WidthOf(character.ToString()) == 2;
}
