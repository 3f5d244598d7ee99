using System.Globalization;
using System.Xml.Linq;
using Gazette.Writers.Word.Validation;

namespace Gazette.Writers.Word.Reference;

/// <summary>
/// Makes a header, a footer or a cover usable in other documents: removes names that the body may use too, and links to data that is not copied.
/// </summary>
internal static class FrameContent
{
    /// <summary>Far above the numbers of a body's drawings, because ids of drawings must be unique in a document (ECMA-376-1, 20.4.2.5).</summary>
    private const int FirstDrawing = 1_000_000;

    private static readonly string[] Foreign = ["object", "control", "altChunk", "subDoc", "OLEObject", "movie"];

    private static readonly string[] LeftBehind =
    [
        "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "commentReference", "placeholder", "permStart", "permEnd",
        "proofErr",
        "footnoteReference", "endnoteReference", "customXmlInsRangeStart", "customXmlInsRangeEnd", "smartTagPr",
    ];

    public static void Clean(XElement content, ReferenceDocument document)
    {
        RemoveForeign(content, document);
        if (content.Content().LastOrDefault()?.Name != Wml.Name("p"))
        {
            content.Add(new XElement(Wml.Name("p")));
        }
    }

    /// <summary>The same for content that need not end with a paragraph.</summary>
    public static void RemoveForeign(XElement content, ReferenceDocument document)
    {
        foreach (XElement element in content.Descendants().Where(element => Foreign.Contains(element.Name.LocalName, StringComparer.Ordinal)))
        {
            document.Bag.Add(ReferenceDiagnostics.EmbeddedObject(document.Place, element.Name.LocalName));
        }

        content.Descendants().Where(element => LeftBehind.Contains(element.Name.LocalName, StringComparer.Ordinal)).Remove();

        // A link to a bookmark that is not copied becomes plain text.
        content.Descendants(Wml.Name("hyperlink")).Attributes(Wml.Name("anchor")).Remove();
        Unwrap(content.Descendants(Wml.Name("hyperlink")).Where(link => link.Attribute(Wml.R + "id") is null));
        Unwrap(content.Descendants().Where(element => element.Name == Wml.Name("smartTag") || element.Name == Wml.Name("customXml")));

        // A VML drawing can refer to its picture by an address.
        content.Descendants()
            .Where(element => element.Name.Namespace == Vml)
            .Attributes()
            .Where(attribute => attribute.Name.LocalName is "src" or "href" or "althref")
            .Remove();

        // Marks of paragraphs must be unique in a document.
        content.Descendants().Attributes().Where(attribute => attribute.Name.Namespace == Wml.W14 && attribute.Name.LocalName is "paraId" or "textId").Remove();
        foreach (XElement text in content.Descendants().Where(element => element.Name == Wml.Name("t") || element.Name == Wml.Name("instrText")))
        {
            if (text.Value.AsSpan().IndexOfAny("\t\r\n") >= 0)
            {
                text.Value = text.Value.ReplaceLineEndings(" ").Replace('\t', ' ');
            }

            if (text.Value.AsSpan().Trim().Length < text.Value.Length)
            {
                text.SetAttributeValue(XNamespace.Xml + "space", "preserve");
            }
        }

        FrameFields.Clean(content, document);
    }

    /// <param name="number">Different for every header and footer of a document, and for its cover; 1 to 2000.</param>
    public static void NumberDrawings(XElement content, int number)
    {
        int id = number * FirstDrawing;
        foreach (XElement drawing in content.Descendants(Wml.Drawing + "docPr"))
        {
            drawing.SetAttributeValue("id", (++id).ToString(CultureInfo.InvariantCulture));
        }
    }

    private static XNamespace Vml => "urn:schemas-microsoft-com:vml";

    private static void Unwrap(IEnumerable<XElement> elements)
    {
        foreach (XElement element in elements.ToList())
        {
            element.ReplaceWith(element.Nodes().Where(node => node is not XElement { Name.LocalName: "smartTagPr" or "customXmlPr" }).ToList());
        }
    }
}
