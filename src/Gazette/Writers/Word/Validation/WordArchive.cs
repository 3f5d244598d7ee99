using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Gazette.Writers.Word.Validation;

/// <summary>The parts of a Word file, read only with the runtime's zip and XML readers.</summary>
internal sealed class WordArchive
{
    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XDocument> _xml = new(StringComparer.Ordinal);

    public IEnumerable<string> PartNames => _parts.Keys.Order(StringComparer.Ordinal);

    public IEnumerable<(string Name, XDocument Xml)> XmlParts => _xml.OrderBy(part => part.Key, StringComparer.Ordinal).Select(part => (part.Key, part.Value));

    /// <summary>The parts that hold text: the body, headers, footers and notes.</summary>
    public IEnumerable<(string Name, XElement Root)> Stories => XmlParts
        .Where(part => part.Xml.Root!.Name.Namespace == Wml.W
            && part.Xml.Root.Name.LocalName is "document" or "hdr" or "ftr" or "footnotes" or "endnotes" or "comments")
        .Select(part => (part.Name, part.Xml.Root!));

    public bool Has(string part) => _parts.ContainsKey(part);

    public byte[]? Bytes(string part) => _parts.GetValueOrDefault(part);

    public XElement? Root(string part) => _xml.TryGetValue(part, out XDocument? xml) ? xml.Root : null;

    /// <summary>The root of the only part of a type: <c>styles</c>, <c>numbering</c>. Those of the building blocks kept with a document are others.</summary>
    public XElement? RootNamed(string name) => _xml.Where(part => !part.Key.Contains("/glossary/", StringComparison.Ordinal))
        .Select(part => part.Value.Root!).FirstOrDefault(root => root.Name == Wml.Name(name));

    public static WordArchive? Open(byte[] docx, List<string> problems)
    {
        WordArchive archive = new();
        try
        {
            using ZipArchive zip = new(new MemoryStream(docx));
            HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
            foreach (ZipArchiveEntry entry in zip.Entries.Where(entry => !IsFolder(entry)))
            {
                if (!names.Add(entry.FullName))
                {
                    problems.Add($"part `{entry.FullName}` is there twice");
                }

                using MemoryStream content = new();
                using Stream stream = entry.Open();
                stream.CopyTo(content);
                archive._parts[entry.FullName] = content.ToArray();
            }
        }
        catch (InvalidDataException exception)
        {
            problems.Add($"not a zip file: {exception.Message}");
            return null;
        }

        archive.ReadXml(problems);
        return archive;
    }

    // Some programs list the folders of a package, too.
    private static bool IsFolder(ZipArchiveEntry entry) => entry.FullName.EndsWith('/') && entry.Length == 0;

    private void ReadXml(List<string> problems)
    {
        XmlReaderSettings settings = new() { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = true };
        foreach ((string name, byte[] content) in _parts.Where(part => Path.GetExtension(part.Key) is ".xml" or ".rels"))
        {
            try
            {
                using XmlReader reader = XmlReader.Create(new MemoryStream(content), settings);
                XDocument xml = XDocument.Load(reader, LoadOptions.PreserveWhitespace);

                // What Word shows in place of a choice that it does not know, which holds the same again.
                xml.Descendants(Wml.Compatibility + "Fallback").Remove();
                _xml[name] = xml;
            }
            catch (XmlException exception)
            {
                problems.Add($"{name}: {exception.Message}");
            }
        }
    }
}
