using System.IO.Compression;
using System.Xml.Linq;
using Gazette.Writers.Word.Packaging;
using Gazette.Writers.Word.Validation;

namespace Gazette.Writers.Word.Reference;

/// <summary>
/// A Word file with nothing but what is taken over from a reference document: to see whether that is valid, and to fill in the cover.
/// </summary>
internal sealed class ReferenceProbe
{
    private const string Start = "word/";

    private readonly Dictionary<string, (string Type, byte[] Content)> _parts = new(StringComparer.Ordinal);

    /// <param name="withPage">Whether the page of the text stands behind the cover.</param>
    public ReferenceProbe(ReferenceStyle house, bool withPage = true)
    {
        Relationships relationships = new();
        Add(relationships, "styles.xml", ContentTypes.Styles, Relationships.Styles, house.Styles);
        Add(relationships, "numbering.xml", ContentTypes.Numbering, Relationships.Numbering, house.Numbering);
        Add(relationships, "fontTable.xml", ContentTypes.FontTable, Relationships.FontTable, house.FontTable);
        Add(relationships, "settings.xml", ContentTypes.Settings, Relationships.Settings, house.Settings);
        Add(relationships, "theme/theme1.xml", ContentTypes.Theme, Relationships.Theme, house.Theme);
        for (int index = 0; index < house.Frames.Length; index++)
        {
            ReferenceFrame frame = house.Frames[index];
            bool isHeader = frame.Kind == "header";
            Add(
                relationships, ReferenceReader.FileOf(frame.Kind, index + 1), isHeader ? ContentTypes.Header : ContentTypes.Footer,
                isHeader ? Relationships.Header : Relationships.Footer, frame.Content);
        }

        foreach (ReferencePart part in house.Parts.Concat(house.FrameParts).Concat(house.Cover?.Parts ?? []))
        {
            _parts.TryAdd(part.Name, (part.ContentType, part.Content));
        }

        XElement document = house.Cover is { } cover ? new XElement(cover.Root)
            : new XElement(Wml.Name("document"), new XElement(Wml.Name("body"), new XElement(Wml.Name("p"))));
        document.Element(Wml.Name("body"))!.Add(withPage ? house.Section : null);
        foreach (CoverLink link in house.Cover?.Links ?? [])
        {
            relationships.AddAs(link.Id, link.Type, link.Target, link.IsExternal);
        }

        _parts.Add(ConstantParts.DocumentName, (ContentTypes.Document, ReferenceXml.Write(document)));
        _parts.Add(Relationships.PartNameOf(ConstantParts.DocumentName), ("", relationships.ToArray()));
        Relationships package = new();
        package.Add(Relationships.OfficeDocument, ConstantParts.DocumentName);
        _parts.Add(Relationships.PackagePartName, ("", package.ToArray()));
    }

    public byte[] Write()
    {
        ContentTypes types = new();
        foreach ((string name, (string type, _)) in _parts.Where(part => part.Value.Type.Length > 0))
        {
            types.Add(name, type);
        }

        MemoryStream file = new();
        using (ZipArchive zip = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            WritePart(zip, ContentTypes.PartName, types.ToArray());
            foreach ((string name, (_, byte[] content)) in _parts)
            {
                WritePart(zip, name, content);
            }
        }

        return file.ToArray();
    }

    private void Add(Relationships relationships, string file, string contentType, string type, XElement? content)
    {
        if (content is not null)
        {
            relationships.Add(type, file);
            _parts.Add(Start + file, (contentType, ReferenceXml.Write(content)));
        }
    }

    private static void WritePart(ZipArchive zip, string name, byte[] content)
    {
        using Stream part = zip.CreateEntry(name, CompressionLevel.NoCompression).Open();
        part.Write(content);
    }
}
