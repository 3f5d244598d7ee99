using Gazette.Wording;

namespace Gazette.Fixing.Pull;

/// <summary>The text of an item of a list. The stop at its end is often the program's.</summary>
internal static class ItemText
{
    private const string Stops = "。；.;";

    /// <summary>What a list says of a new item, if it is to look like another one.</summary>
    /// <param name="text">What somebody has typed.</param>
    /// <param name="written">The other item in the report.</param>
    /// <param name="printed">The other item in the document.</param>
    public static string Like(string text, string written, string printed) =>
        WithoutStop(printed) != printed && WithoutStop(written) == written ? WithoutStop(text) : text;

    /// <summary>Whether two cells say the same: a number may be written with or without commas.</summary>
    public static bool SaysCell(string one, string other) =>
        PlainText.Of(one) == PlainText.Of(other) || (WrittenNumber.ReadCell(one) is { } number && WrittenNumber.ReadCell(other) == number);

    /// <summary>Without one stop at the end.</summary>
    public static string WithoutStop(string text) => text.Length > 1 && Stops.Contains(text[^1], StringComparison.Ordinal) ? text[..^1] : text;
}
