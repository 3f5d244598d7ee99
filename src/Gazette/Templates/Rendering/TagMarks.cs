namespace Gazette.Templates.Rendering;

/// <summary>The braces of tags in a report's texts. Chinese keyboards write them full-width: <c>｛｛ lectures ｝｝</c>.</summary>
internal static class TagMarks
{
    /// <summary>Whether a text has tags.</summary>
    public static bool Opens(string text) => text.Contains("{{", StringComparison.Ordinal) || text.Contains("｛｛", StringComparison.Ordinal);

    /// <summary>The text with <c>{{</c> and <c>}}</c> for full-width pairs. Its length is the same, so offsets stay.</summary>
    public static string Normalize(string text) => !text.Contains("｛｛", StringComparison.Ordinal)
        ? text
        : text.Replace("｛｛", "{{", StringComparison.Ordinal).Replace("｝｝", "}}", StringComparison.Ordinal);
}
