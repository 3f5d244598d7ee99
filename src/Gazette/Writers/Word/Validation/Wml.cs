using System.Xml.Linq;

namespace Gazette.Writers.Word.Validation;

/// <summary>Names of WordprocessingML and related vocabularies.</summary>
internal static class Wml
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public static readonly XNamespace PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    public static readonly XNamespace PackageTypes = "http://schemas.openxmlformats.org/package/2006/content-types";

    private static readonly string[] Wrappers = ["sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo"];

    public static XName Name(string local) => W + local;

    /// <summary>An attribute of the main namespace.</summary>
    public static string? Get(this XElement element, string attribute) => (string?)element.Attribute(W + attribute);

    /// <summary>The value of a child: <c>w:pStyle/@w:val</c>.</summary>
    public static string? ChildValue(this XElement element, string child) => element.Element(W + child)?.Get("val");

    /// <summary>The children, and in place of content controls and other wrappers what they hold.</summary>
    public static IEnumerable<XElement> Content(this XElement element) => element.Elements().SelectMany(
        static child => child.Name.Namespace == W && Wrappers.Contains(child.Name.LocalName, StringComparer.Ordinal)
            ? child.Content().Where(static inner => inner.Name.LocalName is not ("sdtPr" or "sdtEndPr" or "customXmlPr" or "smartTagPr"))
            : [child]);
}
