namespace Gazette.Fixing;

/// <summary>The tags <c>{{ … }}</c> of a template, which are not text of the document.</summary>
internal static class TemplateTags
{
    public static bool AreKept(string before, string after) => Find(before).SequenceEqual(Find(after), StringComparer.Ordinal);

    private static IEnumerable<string> Find(string text)
    {
        for (int open = text.IndexOf("{{", StringComparison.Ordinal); open >= 0;)
        {
            int close = text.IndexOf("}}", open, StringComparison.Ordinal);
            int end = close < 0 ? text.Length : close + 2;
            yield return text[open..end];
            open = text.IndexOf("{{", end, StringComparison.Ordinal);
        }
    }
}
