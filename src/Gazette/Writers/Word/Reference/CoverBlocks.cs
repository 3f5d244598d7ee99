using System.Xml;
using System.Xml.Linq;
using Gazette.Packages;
using Gazette.Writers.Word.Validation;

namespace Gazette.Writers.Word.Reference;

/// <summary>Finds the cover in the body of a reference document, with the break that follows it.</summary>
internal static class CoverBlocks
{
    /// <summary>The covers, each with its break, and the root element without its content.</summary>
    public static (XElement Root, IReadOnlyList<XElement[]> Covers) Find(ReferenceDocument document)
    {
        using XmlReader reader = document.Package.Read(document.Package.MainPart);
        reader.MoveToContent();
        XElement root = new(XName.Get(reader.LocalName, reader.NamespaceURI));
        while (reader.MoveToNextAttribute())
        {
            // The default namespace is an attribute without one.
            root.SetAttributeValue(reader.Name == "xmlns" ? "xmlns" : XName.Get(reader.LocalName, reader.NamespaceURI), reader.Value);
        }

        List<XElement[]> covers = [];
        List<XElement>? open = null;
        reader.Read();
        while (!reader.EOF)
        {
            if (reader.NodeType != XmlNodeType.Element || reader.Depth < 2)
            {
                reader.Read();
            }
            else if (reader.NamespaceURI != Wml.W.NamespaceName || (reader.LocalName != "sdt" && open is null))
            {
                Close();
                reader.Skip();
            }
            else
            {
                Add((XElement)XNode.ReadFrom(reader));
            }
        }

        Close();
        return (root, covers);

        void Add(XElement block)
        {
            if (block.Name.LocalName == "sdt" && IsCover(block))
            {
                Close();
                open = [block];
            }
            else if (open is not null && block.Name.LocalName == "p" && !ShowsAnything(block) && !EndPage(open))
            {
                open.Add(block);
            }
            else
            {
                Close();
            }
        }

        // Empty paragraphs belong to the cover only if the break is among them.
        void Close()
        {
            if (open is not null)
            {
                covers.Add(EndPage(open) ? [.. open] : [open[0]]);
                open = null;
            }
        }
    }

    public static IEnumerable<XElement> SectionsOf(XElement body) =>
        body.Descendants(Wml.Name("sectPr")).Where(IsSection);

    /// <summary>Whether what follows begins on a new page, by a page break or the end of a section.</summary>
    public static bool EndPage(IEnumerable<XElement> blocks)
    {
        bool ends = false;
        XElement? last = null;
        foreach (XElement element in blocks.SelectMany(block => block.DescendantsAndSelf()))
        {
            if (IsSection(element))
            {
                (ends, last) = (true, element.Parent!.Parent);
            }
            else if (element.Name == Wml.Name("br") && element.Get("type") == "page")
            {
                (ends, last) = (true, null);
            }
            else if (ends && IsShown(element))
            {
                // A section ends with the paragraph that has its properties, whose text comes behind them.
                ends = last is not null && element.Ancestors().Contains(last);
            }
        }

        return ends;
    }

    private static bool IsSection(XElement element) => element.Name == Wml.Name("sectPr") && element.Parent?.Name == Wml.Name("pPr");

    private static bool ShowsAnything(XElement block) => block.DescendantsAndSelf().Any(IsShown);

    private static bool IsShown(XElement element) => element.Name.Namespace == Wml.W
        && element.Name.LocalName is "t" or "drawing" or "pict" or "object" or "tbl" or "sym" or "fldChar" or "fldSimple"
        && !(element.Name.LocalName == "t" && element.Value.Length == 0);

    private static bool IsCover(XElement control)
    {
        XElement? properties = control.Element(Wml.Name("sdtPr"));
        return properties is not null
            && CoverControl.Is(
                properties.ChildValue("tag"), properties.ChildValue("alias"), properties.Element(Wml.Name("docPartObj"))?.ChildValue("docPartGallery"));
    }
}
