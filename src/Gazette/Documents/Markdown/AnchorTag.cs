using Gazette.Sources;
using Markdig.Syntax.Inlines;
using Md = Markdig.Syntax.Inlines;

namespace Gazette.Documents.Markdown;

/// <summary>The HTML tag around an anchor's text, since Markdown has no other mark for it: <c>&lt;a id="tbl-costs"&gt;Table 2&lt;/a&gt;</c>.</summary>
internal static class AnchorTag
{
    public const string Closing = "</a>";

    private const string Start = "<a id=\"";
    private const string End = "\">";

    public static string Open(string id) => Start + id + End;

    /// <summary>The id of the anchor that a tag opens, and the tag that closes it; null if it opens none.</summary>
    public static (string Id, HtmlInline Closing)? Of(HtmlInline opening)
    {
        if (!opening.Tag.StartsWith(Start, StringComparison.Ordinal) || !opening.Tag.EndsWith(End, StringComparison.Ordinal)
            || opening.Tag[Start.Length..^End.Length] is not { Length: > 0 } id || !ReferenceKind.IsId(id))
        {
            return null;
        }

        for (Md.Inline? inline = opening.NextSibling; inline is not null; inline = inline.NextSibling)
        {
            if (inline is HtmlInline { Tag: Closing } closing)
            {
                return (id, closing);
            }
        }

        return null;
    }
}
