using System.Xml.Linq;
using Gazette.Packages;
using Gazette.Packages.Markup;
using Gazette.Writers.Word;
using Gazette.Writers.Word.Reference;
using Gazette.Writers.Word.Styles;

namespace Gazette.WordTemplates.Filling;

/// <summary>The styles of a Word file for the blocks of one layout: which of its own they are, and what ours look like that it lacks.</summary>
internal sealed class BlockStyles
{
    public BlockStyles(CheckedPackage package, XElement styles, WordLayout layout)
    {
        ReferenceStyle house = new(styles) { Section = SectionOf(package) };
        Constant = new ConstantParts(layout, house);
        ReferenceSheet sheet = new(house, layout, StyleSheet.Write(layout, Constant.Measures));
        InFile = sheet.InFile;
        Ours = sheet.Added;
        Definitions =
        [
            .. XElement.Parse(Numbering.Start(layout, Constant.Measures) + Numbering.End).Elements(XName.Get("abstractNum", MarkupSpaces.Word)),
        ];
    }

    public ConstantParts Constant { get; }

    /// <summary>The ids in the file of those of our styles that it has.</summary>
    public IReadOnlyDictionary<string, string> InFile { get; }

    /// <summary>Our styles that the file lacks, by id.</summary>
    public IReadOnlyDictionary<string, XElement> Ours { get; }

    /// <summary>Our definitions of lists.</summary>
    public XElement[] Definitions { get; }

    private static XElement? SectionOf(CheckedPackage package)
    {
        using System.Xml.XmlReader reader = package.Read(package.MainPart);
        XElement? last = null;
        while (!reader.EOF)
        {
            if (reader.NodeType == System.Xml.XmlNodeType.Element && reader.LocalName == "sectPr" && reader.NamespaceURI == MarkupSpaces.Word)
            {
                last = (XElement)XNode.ReadFrom(reader);
            }
            else
            {
                reader.Read();
            }
        }

        return last is null ? null : ReferencePage.Take(last);
    }
}
