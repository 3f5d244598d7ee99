using System.IO.Compression;
using System.Text;

namespace Gazette.Tests.Packages;

/// <summary>A Word file that a test writes part by part, as another program or an attacker might.</summary>
internal sealed class Letter
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly List<(string Name, byte[] Content)> _parts = [];
    private readonly List<string> _overrides = [];
    private readonly List<string> _links = [];

    public Letter(string body = "<w:p><w:r><w:t>正文。</w:t></w:r></w:p>", string mainType = "document.main")
    {
        Put(
            "_rels/.rels",
            $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"""
            + $"""<Relationship Id="rId1" Type="{Relationships}officeDocument" Target="word/document.xml"/></Relationships>""");
        Put("word/document.xml", Story("document", $"<w:body>{body}</w:body>"), $"wordprocessingml.{mainType}");
    }

    /// <summary>The XML of a part with text.</summary>
    public static string Story(string root, string content) =>
        $"""<?xml """
        + $"""version="1.0" """
        + $"""encoding="UTF-8"?>"""
        + $"""<w:{root} """
        + $"""xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" """
        + $"""xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" """
        + $"""xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">{content}</w:{root}>""";

    public Letter Put(string name, string content, string? type = null) => Put(name, Encoding.UTF8.GetBytes(content), type);

    public Letter Put(string name, byte[] content, string? type = null)
    {
        _parts.RemoveAll(part => part.Name == name);
        _parts.Add((name, content));
        if (type is not null)
        {
            _overrides.Add($"""<Override PartName="/{name}" ContentType="application/vnd.openxmlformats-officedocument.{type}+xml"/>""");
        }

        return this;
    }

    /// <summary>A part that the document refers to: <c>styles</c>, <c>numbering</c>, <c>footnotes</c>.</summary>
    public Letter With(string kind, string content) => Link(kind, $"{kind}.xml").Put($"word/{kind}.xml", Story(kind, content), $"wordprocessingml.{kind}");

    public Letter Link(string type, string target, bool external = false)
    {
        _links.Add(
            $"""<Relationship Id="rId{_links.Count + 1}" Type="{Relationships}{type}" Target="{target}"{(external ? " TargetMode=\"External\"" : "")}/>""");
        return this;
    }

    public byte[] ToBytes()
    {
        using MemoryStream bytes = new();
        using (ZipArchive zip = new(bytes, ZipArchiveMode.Create))
        {
            Write("[Content_Types].xml", Encoding.UTF8.GetBytes(
                $"""<Types """
                + $"""xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"""
                + $"""<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"""
                + $"""<Default Extension="xml" ContentType="application/xml"/>{string.Concat(_overrides)}</Types>"""));
            Write("word/_rels/document.xml.rels", Encoding.UTF8.GetBytes(
                $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(_links)}</Relationships>"""));
            _parts.ForEach(part => Write(part.Name, part.Content));

            void Write(string name, byte[] content)
            {
                if (name == "[Content_Types].xml" || !_parts.Exists(part => part.Name == name && !ReferenceEquals(part.Content, content)))
                {
                    using Stream stream = zip.CreateEntry(name).Open();
                    stream.Write(content);
                }
            }
        }

        return bytes.ToArray();
    }
}
