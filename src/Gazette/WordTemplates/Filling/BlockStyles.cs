using System.Xml;
using System.Xml.Linq;
using Gazette.Packages;
using Gazette.Packages.Markup;
using Gazette.WordTemplates.Pieces;
using Gazette.Writers.Word;
using Gazette.Writers.Word.Reference;
using Gazette.Writers.Word.Styles;

namespace Gazette.WordTemplates.Filling;

/// <summary>The styles of a Word file for the blocks of one layout: which of its own they are, and what ours look like that it lacks.</summary>
internal sealed class BlockStyles
{
    private readonly Measures[] _sections;

    public BlockStyles(CheckedPackage package, XElement styles, XElement? numbering, WordLayout layout)
    {
        XElement[] sections = SectionsOf(package);
        ReferenceStyle house = new(styles) { Section = sections.LastOrDefault() };
        _sections = [.. sections.Select(section => ReferencePage.Measure(new ReferenceStyle(styles) { Section = section }, Measures.Of(layout)))];
        Constant = new ConstantParts(layout, house);
        ReferenceSheet sheet = new(house, layout, StyleSheet.Write(layout, Constant.Measures));
        InFile = sheet.InFile;
        IdInFile = sheet.IdInFile;
        Ours = sheet.Added;
        Definitions =
        [
            .. XElement.Parse(Numbering.Start(layout, Constant.Measures) + Numbering.End).Elements(XName.Get("abstractNum", MarkupSpaces.Word)),
        ];
        if (numbering is not null)
        {
            Array.ForEach(Definitions, own => ReferenceNumbering.TakeLook(own, styles, [.. numbering.Elements()]));
        }
    }

    public ConstantParts Constant { get; }

    /// <summary>The ids in the file of those of our styles that it has.</summary>
    public IReadOnlyDictionary<string, string> InFile { get; }

    /// <summary>The id in the file of a style that is not ours.</summary>
    public Func<string, string> IdInFile { get; }

    /// <summary>Our styles that the file lacks, by id.</summary>
    public IReadOnlyDictionary<string, XElement> Ours { get; }

    /// <summary>Our definitions of lists, with the look that the file has for lists.</summary>
    public XElement[] Definitions { get; }

    /// <summary>The measures of the text where blocks go.</summary>
    public Measures MeasuresOf(BlockRoom room)
    {
        Measures section = room.Section < _sections.Length ? _sections[room.Section] : Constant.Measures;
        return room.Width is { } width ? section with { Column = width } : section;
    }

    private static XElement[] SectionsOf(CheckedPackage package)
    {
        using XmlReader reader = package.Read(package.MainPart);
        List<XElement> sections = [];
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "sectPr" && reader.NamespaceURI == MarkupSpaces.Word)
            {
                sections.Add(ReferencePage.Take((XElement)XNode.ReadFrom(reader)));
            }
            else
            {
                reader.Read();
            }
        }

        return [.. sections];
    }
}
