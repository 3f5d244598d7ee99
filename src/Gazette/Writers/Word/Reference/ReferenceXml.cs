using System.Text;
using System.Xml.Linq;
using Gazette.Packages.Markup;
using Gazette.Writers.Word.Styles;
using Gazette.Writers.Word.Validation;

namespace Gazette.Writers.Word.Reference;

/// <summary>Serializes trees that were read from a reference document, and parts of them.</summary>
internal static class ReferenceXml
{
    public static string Text(XElement root) => Xml.Declaration + ElementText.Of(root);

    public static byte[] Write(XElement root) => Encoding.UTF8.GetBytes(Text(root));

    /// <summary>The opening tag of an element.</summary>
    public static string Opening(XElement element)
    {
        string text = ElementText.Of(new XElement(element.Name, element.Attributes(), ""));
        return text[..text.LastIndexOf("</", StringComparison.Ordinal)];
    }

    /// <summary>Elements as XML inside a part that declares the main and the relationship namespace as <c>w</c> and <c>r</c>.</summary>
    public static string Pieces(IEnumerable<XElement> elements)
    {
        XElement around = new(
            "around",
            new XAttribute(XNamespace.Xmlns + "w", Wml.W.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "r", Wml.R.NamespaceName),
            elements.Select(Plain));
        string text = ElementText.Of(around);
        int start = text.IndexOf('>', StringComparison.Ordinal) + 1;
        int end = text.LastIndexOf("</", StringComparison.Ordinal);
        return end < start ? "" : text[start..end];
    }

    // Elements and attributes of later Word versions are removed, because our parts do not declare their namespaces.
    private static XElement Plain(XElement element) => new(
        element.Name,
        element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration
            && attribute.Name.Namespace is { } space
            && (space == Wml.W || space == Wml.R || space == XNamespace.None)),
        element.Elements().Where(child => child.Name.Namespace == Wml.W).Select(Plain));
}
