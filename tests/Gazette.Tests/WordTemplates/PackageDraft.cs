using System.IO.Compression;
using System.Security;
using System.Text;

namespace Gazette.Tests.WordTemplates;

/// <summary>The parts of a package, to which content types and relationships are added.</summary>
internal sealed class PackageDraft
{
    private static readonly DateTimeOffset Time = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly (string Extension, string Type)[] Defaults =
    [
        ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        ("xml", "application/xml"),
        ("png", "image/png"),
        ("jpg", "image/jpeg"),
    ];

    private readonly List<(string Name, byte[] Content)> _parts = [];
    private readonly SortedDictionary<string, string> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StringBuilder> _links = new(StringComparer.Ordinal);

    /// <summary>Adds a part; a later one of the same name replaces it.</summary>
    public void Add(string name, byte[] content)
    {
        _parts.RemoveAll(part => part.Name == name);
        _parts.Add((name, content));
    }

    public void Add(string name, string content, string type)
    {
        Add(name, Encoding.UTF8.GetBytes(content));
        SetType(name, type);
    }

    public void SetType(string part, string type) => _types[part] = type;

    /// <param name="source">The part that has the relationship; empty for the package.</param>
    public void Link(string source, string id, string type, string target, bool external = false)
    {
        if (!_links.TryGetValue(source, out StringBuilder? links))
        {
            _links[source] = links = new StringBuilder();
        }

        links.Append($"""<Relationship Id="{id}" Type="{type}" Target="{SecurityElement.Escape(target)}"{(external ? " TargetMode=\"External\"" : "")}/>""");
    }

    public byte[] ToBytes()
    {
        foreach ((string source, StringBuilder links) in _links)
        {
            string part = source.Length == 0 ? "_rels/.rels" : $"{Path.GetDirectoryName(source)}/_rels/{Path.GetFileName(source)}.rels";
            AddUnlessThere(part, $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{links}</Relationships>""");
        }

        string overrides = string.Concat(_types.Select(type => $"""<Override PartName="/{type.Key}" ContentType="{type.Value}"/>"""));
        string defaults = string.Concat(Defaults.Select(type => $"""<Default Extension="{type.Extension}" ContentType="{type.Type}"/>"""));
        AddUnlessThere("[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">{defaults}{overrides}</Types>""");
        using MemoryStream bytes = new();
        using (ZipArchive zip = new(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in _parts.OrderBy(part => part.Name, StringComparer.Ordinal))
            {
                ZipArchiveEntry entry = zip.CreateEntry(name);
                entry.LastWriteTime = Time;
                using Stream stream = entry.Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }

    private void AddUnlessThere(string name, string content)
    {
        if (!_parts.Exists(part => part.Name == name))
        {
            _parts.Add((name, Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + content)));
        }
    }
}
