namespace Gazette.Data.Tables;

/// <summary>What a cell says, without blanks around it, and where it stands in its record's text.</summary>
internal readonly record struct TableCell(string Text, int Start, int End)
{
    private static readonly char[] Blanks = [' ', '\t', '\n', '\u00A0', '\u3000'];

    public bool IsEmpty => Text.Length == 0;

    /// <summary>A dash or stroke stands in tables for a number that there is not.</summary>
    public bool IsNotAvailable => Text is "-" or "/" or "—" or "——" or "–" or "－" or "／" or "−";

    /// <summary>Without the blanks that people and programs put around words, full-width ones too.</summary>
    public static string Trim(string text) => text.Trim(Blanks);

    public static ReadOnlySpan<char> TrimStart(ReadOnlySpan<char> text) => text.TrimStart(Blanks);

}
