using System.Xml;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Packages;

/// <summary>Reads the XML of every part once before anything is built from it: no document type, bounded depth, bounded number of elements.</summary>
internal sealed class XmlScan(SourceSpan file, PackageRules rules, DiagnosticBag bag)
{
    private int _elements;

    public static XmlReader Open(byte[] content) => XmlReader.Create(
        new MemoryStream(content, writable: false),
        new XmlReaderSettings
        {
            CloseInput = true,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        });

    /// <summary>False with the reason in the bag.</summary>
    public bool Accepts(string part, byte[] content)
    {
        try
        {
            using XmlReader xml = Open(content);
            while (xml.Read())
            {
                if (xml.Depth > rules.Depth)
                {
                    return Refuse(PackageDiagnostics.TooDeep(file, part, rules.Depth));
                }

                if (xml.NodeType == XmlNodeType.Element && ++_elements > rules.Elements)
                {
                    return Refuse(PackageDiagnostics.TooManyElements(file, rules.Elements));
                }
            }

            return true;
        }
        catch (Exception exception) when (exception is XmlException or NotSupportedException or ArgumentException)
        {
            return Refuse(content.AsSpan().IndexOf("<!DOCTYPE"u8) >= 0 ? PackageDiagnostics.DocumentType(file, part) : PackageDiagnostics.Broken(file, part));
        }
    }

    private bool Refuse(Diagnostic diagnostic)
    {
        bag.Add(diagnostic);
        return false;
    }
}
