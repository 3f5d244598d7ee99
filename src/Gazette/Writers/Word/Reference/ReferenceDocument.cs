using System.Xml;
using System.Xml.Linq;
using Gazette.Diagnostics;
using Gazette.Packages;
using Gazette.Sources;
using Gazette.Writers.Word.Validation;

namespace Gazette.Writers.Word.Reference;

/// <summary>A reference document whose package has been checked, and where to report errors in it.</summary>
internal sealed record ReferenceDocument(CheckedPackage Package, SourceSpan Place, DiagnosticBag Bag)
{
    /// <summary>The root of a part that the body refers to; null if there is none.</summary>
    public XElement? LoadRelated(string kind) => Package.FindRelated(Package.MainPart, kind) is { } part ? Load(part) : null;

    /// <summary>The root of a part; null if its name says that it is not XML, because then the check has not read it.</summary>
    public XElement? Load(string part)
    {
        if (!PackageContents.IsXml(part))
        {
            return null;
        }

        using XmlReader reader = Package.Read(part);
        return XElement.Load(reader, LoadOptions.PreserveWhitespace);
    }

    /// <summary>The page setups of the body in order, read without loading the rest of the body, which may be long.</summary>
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
