namespace Gazette.Data.Tables;

/// <summary>The text of a cell, without the blanks around it, and its place in the record's text.</summary>
internal readonly record struct TableCell(string Text, int Start, int End)
{
    private static readonly char[] Blanks = [' ', '\t', '\n', '\u00A0', '\u3000'];

    public bool IsEmpty => Text.Length == 0;

    /// <summary>In tables, a dash or stroke means that there is no number.</summary>
    public bool IsNotAvailable => Text is "-" or "/" or "—" or "——" or "–" or "－" or "／" or "−";

    /// <summary>Removes the blanks that people and programs put around text, including full-width ones.</summary>
    public static string Trim(string text) => text.Trim(Blanks);

    public static ReadOnlySpan<char> TrimStart(ReadOnlySpan<char> text) => text.TrimStart(Blanks);

}
