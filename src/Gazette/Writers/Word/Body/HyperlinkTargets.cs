using Gazette.Writers.Word.Packaging;

namespace Gazette.Writers.Word.Body;

/// <summary>Where the links of a body lead: addresses become relationships, each once, names become bookmarks.</summary>
/// <param name="relate">Gives the id of the relationship to an address, of the part that is written.</param>
internal sealed class HyperlinkTargets(HeadingBookmarks bookmarks, Func<string, string> relate)
{
    /// <summary>Opens a <c>w:hyperlink</c>, unless the target is a name that no heading has: then the words stay without a link.</summary>
    public bool WriteStart(Utf8XmlBuffer xml, string target)
    {
        if (target is ['#', .. string name])
        {
            if (bookmarks.Find(name) is not int position)
            {
                return false;
            }

            xml.Raw("<w:hyperlink w:anchor=\"heading"u8);
            xml.Number(position);
            xml.Raw("\" w:history=\"1\">"u8);
            return true;
        }

        if (!IsAllowed(target))
        {
            return false;
        }

        xml.Raw("<w:hyperlink r:id=\""u8);
        xml.Text(relate(target));
        xml.Raw("\" w:history=\"1\">"u8);
        return true;
    }

    /// <summary>The parser lets no other scheme through; this is the second fence, for trees made elsewhere.</summary>
    private static bool IsAllowed(string target) =>
        Uri.TryCreate(target, UriKind.Absolute, out Uri? address)
        && address.Scheme is "http" or "https" or "mailto";
}
