using Markdig.Syntax.Inlines;
using Md = Markdig.Syntax.Inlines;

namespace Gazette.Documents.Markdown;

/// <summary>
/// The HTML tags that are read, since Markdown readers know no other mark for the same: <c>&lt;sup&gt;</c>, <c>&lt;sub&gt;</c>, <c>&lt;del&gt;</c>.
/// </summary>
internal sealed record ScriptTag(InlineMark Mark, string Name)
{
    private static readonly ScriptTag[] All =
    [
        new(InlineMark.Superscript, "sup"), new(InlineMark.Subscript, "sub"), new(InlineMark.Strikethrough, "del"), new(InlineMark.Strikethrough, "s"),
    ];

    public string Opening => $"<{Name}>";

    public string Closing => $"</{Name}>";

    public static ScriptTag Of(InlineMark mark) => Array.Find(All, tag => tag.Mark == mark)!;

    /// <summary>Null if the tag opens none of them.</summary>
    public static ScriptTag? Of(HtmlInline html) => Array.Find(All, tag => tag.Opening.Equals(html.Tag, StringComparison.OrdinalIgnoreCase));

    /// <summary>The tag that closes it, among the inlines after it; null if there is none.</summary>
    public HtmlInline? FindEnd(HtmlInline opening)
    {
        int open = 1;
        for (Md.Inline? inline = opening.NextSibling; inline is not null; inline = inline.NextSibling)
        {
            if (inline is HtmlInline html)
            {
                open += Opening.Equals(html.Tag, StringComparison.OrdinalIgnoreCase) ? 1
                    : Closing.Equals(html.Tag, StringComparison.OrdinalIgnoreCase) ? -1
                    : 0;
                if (open == 0)
                {
                    return html;
                }
            }
        }

        return null;
    }
}
