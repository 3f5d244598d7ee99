using Gazette.Documents;
using Gazette.Writers.Word.Packaging;

namespace Gazette.Writers.Word.Body;

/// <summary>Where the links of a body lead: each address becomes one relationship, and names become bookmarks.</summary>
/// <param name="relate">Returns the id of the relationship to an address, in the part being written.</param>
internal sealed class HyperlinkTargets(HeadingBookmarks bookmarks, Func<string, string> relate)
{
    public HeadingBookmarks Bookmarks => bookmarks;

    /// <summary>Opens a <c>w:hyperlink</c>. If nothing in the document has the target's name, returns false, and the text stays without a link.</summary>
    public bool WriteStart(Utf8XmlBuffer xml, Link link)
    {
        string target = link.Target;
        if (target is ['#', .. string name])
        {
            if (bookmarks.Find(name) is not { } bookmark)
            {
                return false;
            }

            xml.Raw("<w:hyperlink w:anchor=\""u8);
            xml.Text(bookmark);
            WriteEnd(xml, link.Title);
            return true;
        }

        if (!IsAllowed(target))
        {
            return false;
        }

        xml.Raw("<w:hyperlink r:id=\""u8);
        xml.Text(relate(target));
        WriteEnd(xml, link.Title);
        return true;
    }

    private static void WriteEnd(Utf8XmlBuffer xml, string title)
    {
        if (title.Length > 0)
        {
            xml.Raw("\" w:tooltip=\""u8);
            xml.Text(title);
        }

        xml.Raw("\" w:history=\"1\">"u8);
    }

    /// <summary>The parser already rejects other schemes; this second check is for trees that were not parsed from Markdown.</summary>
    internal static bool IsAllowed(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out Uri? address)
        && address.Scheme is "http" or "https" or "mailto";
}
