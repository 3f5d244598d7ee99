using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using Gazette.Documents;
using Gazette.Packages.Markup;
using Gazette.Writers.Word.Packaging;

namespace Gazette.WordTemplates.Filling;

/// <summary>What a filled document has more than its template: parts, relationships, content types, styles, lists.</summary>
internal sealed class PackageAdditions(WordTemplate template)
{
    private const string TypesPart = "[Content_Types].xml";
    private const string RelationshipSpace = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly List<PackagePart> _parts = [];
    private readonly List<(string Part, string Id, string Type, string Target)> _related = [];
    private readonly Dictionary<string, StringBuilder> _relationships = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, MemoryStream> _ends = new(StringComparer.OrdinalIgnoreCase);
    private readonly StringBuilder _types = new();
    private readonly HashSet<string> _extensions = new(StringComparer.OrdinalIgnoreCase);
    private readonly StringBuilder _styles = new();
    private readonly StringBuilder _definitions = new();
    private readonly StringBuilder _lists = new();
    private int _ids;

    public bool IsEmpty => _parts.Count == 0 && _relationships.Count == 0 && _ends.Count == 0 && _styles.Length == 0 && _lists.Length == 0;

    public void Add(PackagePart part, string? type = null)
    {
        _parts.Add(part);
        string extension = part.Name[(part.Name.LastIndexOf('.') + 1)..];
        if (type is not null)
        {
            _types.Append($"<Override PartName=\"/{part.Name}\" ContentType=\"{type}\"/>");
        }
        else if (extension != "rels" && _extensions.Add(extension) && !HasExtension(extension))
        {
            _types.Append($"<Default Extension=\"{extension}\" ContentType=\"{TypeOf(extension)}\"/>");
        }
    }

    /// <summary>The id of a new relationship of a part.</summary>
    /// <param name="target">The name of the other part; for an address, the address.</param>
    public string Relate(string part, string type, string target, bool isExternal = false)
    {
        string id = $"gazette{++_ids}";
        if (!_relationships.TryGetValue(part, out StringBuilder? list))
        {
            list = new StringBuilder();
            _relationships.Add(part, list);
        }

        _related.Add((part, id, type, target));
        string written = new XAttribute("a", isExternal ? target : "/" + target).ToString()[2..];
        list.Append($"<Relationship Id=\"{id}\" Type=\"{type}\" Target={written}{(isExternal ? " TargetMode=\"External\"" : "")}/>");
        return id;
    }

    /// <summary>The new pictures of a part, by the ids of their relationships.</summary>
    public ImmutableArray<ReadyPicture> PicturesOf(string part) =>
    [
        .. from related in _related
           where related.Part == part && related.Type == Relationships.Image
           let picture = _parts.First(added => added.Name == related.Target)
           select new ReadyPicture(related.Id, picture.Name[picture.Name.LastIndexOf('.')..], picture.Content),
    ];

    /// <summary>Puts something at the end of a part that the template has.</summary>
    public void AddTo(string part, ReadOnlySpan<byte> element)
    {
        if (!_ends.TryGetValue(part, out MemoryStream? end))
        {
            end = new MemoryStream();
            _ends.Add(part, end);
        }

        end.Write(element);
    }

    public void AddStyle(XElement style) => _styles.Append(Text(style));

    public void AddDefinition(XElement definition) => _definitions.Append(Text(definition));

    public void AddList(XElement list) => _lists.Append(Text(list));

    /// <summary>Puts everything into the parts of a package.</summary>
    public void AddTo(List<DeflatedPart> parts, DeflateEncoder encoder)
    {
        if (_lists.Length > 0)
        {
            WriteNumbering(parts, encoder);
        }

        if (_styles.Length > 0 && template.StylesPart is { } styles)
        {
            Replace(parts, styles, Before(template.ContentOf(styles).Span, "</", _styles.ToString()), encoder);
        }

        foreach ((string part, MemoryStream end) in _ends)
        {
            Replace(parts, part, InRoot(template.ContentOf(part), end.ToArray()), encoder);
        }

        foreach ((string part, StringBuilder list) in _relationships)
        {
            string name = Relationships.PartNameOf(part);
            ReadOnlyMemory<byte> known = template.ContentOf(name);
            Replace(parts, name, known.IsEmpty
                ? Encoding.UTF8.GetBytes($"{Writers.Word.Styles.Xml.Declaration}<Relationships xmlns=\"{RelationshipSpace}\">{list}</Relationships>")
                : InRoot(known, Encoding.UTF8.GetBytes(list.ToString())), encoder);
        }

        if (_types.Length > 0)
        {
            Replace(parts, TypesPart, InRoot(template.ContentOf(TypesPart), Encoding.UTF8.GetBytes(_types.ToString())), encoder);
        }

        parts.AddRange(_parts.Select(part => DeflatedPart.Deflate(part, encoder)));
    }

    private void WriteNumbering(List<DeflatedPart> parts, DeflateEncoder encoder)
    {
        if (template.NumberingPart is not { } name)
        {
            name = "word/numbering.xml";
            Relate(template.MainPart, Relationships.Numbering, name);
            string root = $"<w:numbering xmlns:w=\"{MarkupSpaces.Word}\">{_definitions}{_lists}</w:numbering>";
            Add(new PackagePart(name, Encoding.UTF8.GetBytes(Writers.Word.Styles.Xml.Declaration + root)), ContentTypes.Numbering);
            return;
        }

        MarkupTree tree = MarkupTree.Of(template.ContentOf(name));
        MarkupElement[] known = [.. tree.Root.Children().Where(child => child.IsWord("num") || child.IsWord("abstractNum"))];
        int lists = known.Length == 0 ? tree.Root.ContentEnd : known[^1].End;
        int definitions = known.FirstOrDefault(child => child.IsWord("num"))?.Start ?? lists;
        using MemoryStream made = new();
        made.Write(tree.Span(0, definitions));
        made.Write(Encoding.UTF8.GetBytes(_definitions.ToString()));
        made.Write(tree.Span(definitions, lists));
        made.Write(Encoding.UTF8.GetBytes(_lists.ToString()));
        made.Write(tree.Span(lists, tree.Length));
        Replace(parts, name, made.ToArray(), encoder);
    }

    // The part may call the namespace by another prefix than ours.
    private static string Text(XElement element)
    {
        XElement copy = new(element);
        copy.Attributes().Where(attribute => attribute.IsNamespaceDeclaration).Remove();
        copy.SetAttributeValue(XNamespace.Xmlns + "w", MarkupSpaces.Word);
        return ElementText.Of(copy);
    }

    private static void Replace(List<DeflatedPart> parts, string name, byte[] content, DeflateEncoder encoder)
    {
        parts.RemoveAll(part => part.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        parts.Add(DeflatedPart.Deflate(name, content, encoder));
    }

    private static byte[] Before(ReadOnlySpan<byte> part, string mark, string added)
    {
        int at = part.LastIndexOf(Encoding.UTF8.GetBytes(mark));
        return [.. part[..at], .. Encoding.UTF8.GetBytes(added), .. part[at..]];
    }

    private static byte[] InRoot(ReadOnlyMemory<byte> part, byte[] added)
    {
        MarkupTree tree = MarkupTree.Of(part);
        MarkupElement root = tree.Root;
        if (!root.IsEmptyTag)
        {
            return [.. tree.Span(0, root.ContentEnd), .. added, .. tree.Span(root.ContentEnd, tree.Length)];
        }

        int slash = tree.Span(0, root.End).LastIndexOf((byte)'/');
        return [.. tree.Span(0, slash), (byte)'>', .. added, .. Encoding.UTF8.GetBytes($"</{root}>"), .. tree.Span(root.End, tree.Length)];
    }

    private bool HasExtension(string extension)
    {
        MarkupTree types = MarkupTree.Of(template.ContentOf(TypesPart));
        return types.Root.Children().Any(child => string.Equals(types.Attribute(child, "Extension"), extension, StringComparison.OrdinalIgnoreCase));
    }

    private static string TypeOf(string extension) => extension.ToLowerInvariant() switch
    {
        "png" => "image/png",
        "jpg" => "image/jpeg",
        "svg" => "image/svg+xml",
        "xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => throw new System.Diagnostics.UnreachableException(extension),
    };
}
