using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Gazette.Packages.Markup;

/// <summary>Serializes elements without indentation and, unlike <see cref="XNode.ToString()"/>, with the same line ends on every system.</summary>
internal static class ElementText
{
    private static readonly XmlWriterSettings Settings = new() { OmitXmlDeclaration = true, NewLineChars = "\n" };

    public static string Of(XElement element)
    {
        StringBuilder text = new();
        using (XmlWriter writer = XmlWriter.Create(text, Settings))
        {
            element.WriteTo(writer);
        }

        return text.ToString();
    }
}
