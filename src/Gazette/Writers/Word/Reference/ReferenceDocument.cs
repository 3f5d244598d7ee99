using System.Xml;
using System.Xml.Linq;
using Gazette.Diagnostics;
using Gazette.Packages;
using Gazette.Sources;
using Gazette.Writers.Word.Validation;

namespace Gazette.Writers.Word.Reference;

/// <summary>A reference document that has been looked through, and where to say what is wrong with it.</summary>
internal sealed record ReferenceDocument(CheckedPackage Package, SourceSpan Place, DiagnosticBag Bag)
{
    /// <summary>The root of a part that the body names; null where there is none.</summary>
    public XElement? LoadRelated(string kind) => Package.FindRelated(Package.MainPart, kind) is { } part ? Load(part) : null;

    /// <summary>The root of a part; null where its name says that it is no XML, which nobody has looked through.</summary>
    public XElement? Load(string part)
    {
        if (!PackageContents.IsXml(part))
        {
            return null;
        }

        using XmlReader reader = Package.Read(part);
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }

    /// <summary>The page setups of the body in their order, without the rest of it, which may be long.</summary>
    public IReadOnlyList<XElement> LoadSections()
    {
        List<XElement> sections = [];
        using XmlReader reader = Package.Read(Package.MainPart);
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "sectPr" && reader.NamespaceURI == Wml.W.NamespaceName)
            {
                sections.Add((XElement)XNode.ReadFrom(reader));
            }
            else
            {
                reader.Read();
            }
        }

        return sections;
    }
}
