using Gazette.Sources;

namespace Gazette.Tracing;

/// <summary>The tag of a template or a text around a place: what is between <c>{{</c> and <c>}}</c>.</summary>
internal static class TemplateTag
{
    // A tag is rarely longer than a line; statements may be.
    private const int Longest = 2000;

    private static readonly (string Open, string Close)[] Braces = [("{{", "}}"), ("｛｛", "｝｝")];

    /// <summary>Null if the place is not within a tag.</summary>
    public static string? Around(SourceSpan place)
    {
        if (place.File is null || place.IsWholeFile)
        {
            return null;
        }

        string text = place.File.Text;
        int from = Math.Max(place.Start - Longest, 0);
        foreach ((string open, string close) in Braces)
        {
            // The place may begin with the tag.
            int start = text.AsSpan(from, Math.Min(place.Start + open.Length, text.Length) - from).LastIndexOf(open);
            if (start < 0)
            {
                continue;
            }

            int inside = from + start + open.Length;
            int length = text.AsSpan(inside, Math.Min(place.Length + (2 * Longest), text.Length - inside)).IndexOf(close);
            if (length >= 0 && inside + length + close.Length >= place.End)
            {
                return text.Substring(inside, length).Trim('-', '~', ' ', '\n');
            }
        }

        return null;
    }
}
