namespace Gazette.Fixing.Pull;

/// <summary>Text for comparison, character for character: what Word, WPS and LibreOffice change on their own makes no difference.</summary>
internal static class PlainText
{
    private const char FirstIdeograph = '\u2E80';

    /// <summary>Without line breaks: where a title or a cell is broken is layout. In between Latin words, a break is a blank.</summary>
    public static string Unbreak(string text)
    {
        for (int at = text.IndexOf('\n', StringComparison.Ordinal); at >= 0; at = text.IndexOf('\n', at))
        {
            text = string.Concat(text.AsSpan(0, at), BreakAt(text, at), text.AsSpan(at + 1));
        }

        return text;
    }

    private static string BreakAt(string text, int at) =>
        at == 0 || at + 1 == text.Length || text[at - 1] is ' ' or >= FirstIdeograph || text[at + 1] is ' ' or '\n' or >= FirstIdeograph ? "" : " ";

    public static string Of(string text) => string.Create(text.Length, text, static (plain, from) =>
    {
        for (int i = 0; i < from.Length; i++)
        {
            plain[i] = from[i] switch
            {
                '\u00A0' or '\u2002' or '\u2003' or '\u2009' or '\u202F' => ' ',
                '\u201C' or '\u201D' or '\u201E' => '"',
                '\u2018' or '\u2019' => '\'',
                '\u2011' => '-',
                var other => other,
            };
        }
    });
}
