using System.Globalization;

namespace Gazette.Writers.Word.Packaging;

/// <summary>The relationships of one part, or of the package. Ids are rId1, rId2 … in the order in which targets were added.</summary>
internal sealed class Relationships
{
    /// <summary>The part that holds the package's own relationships.</summary>
    public const string PackagePartName = "_rels/.rels";

    public const string OfficeDocument = OfficeTypes + "officeDocument";
    public const string CoreProperties = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    public const string ExtendedProperties = OfficeTypes + "extended-properties";
    public const string CustomProperties = OfficeTypes + "custom-properties";
    public const string Styles = OfficeTypes + "styles";
    public const string Numbering = OfficeTypes + "numbering";
    public const string Settings = OfficeTypes + "settings";
    public const string FontTable = OfficeTypes + "fontTable";
    public const string Theme = OfficeTypes + "theme";
    public const string Header = OfficeTypes + "header";
    public const string Footer = OfficeTypes + "footer";
    public const string Footnotes = OfficeTypes + "footnotes";
    public const string Image = OfficeTypes + "image";
    public const string Hyperlink = OfficeTypes + "hyperlink";

    public const string Chart = OfficeTypes + "chart";
    public const string Package = OfficeTypes + "package";
    public const string Worksheet = OfficeTypes + "worksheet";

    private const string OfficeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly List<Relationship> _relationships = [];
    private readonly Dictionary<Relationship, string> _ids = [];

    public int Count => _relationships.Count;

    /// <summary>The name of the part that holds the relationships of a part: <c>word/_rels/document.xml.rels</c> of <c>word/document.xml</c>.</summary>
    public static string PartNameOf(string part)
    {
        int slash = part.LastIndexOf('/') + 1;
        return $"{part[..slash]}_rels/{part[slash..]}.rels";
    }

    /// <summary>The id of a relationship to a part; the same target always gets the same id.</summary>
    /// <param name="type">One of the constants of this class.</param>
    /// <param name="target">The target's path, relative to the folder of the part that has these relationships.</param>
    public string Add(string type, string target) => Find(new Relationship(type, target, IsExternal: false));

    /// <summary>The id of a link out of the document; the same address always gets the same id. The address must be an absolute URI.</summary>
    public string AddHyperlink(string address) => Find(new Relationship(Hyperlink, address, IsExternal: true));

    /// <summary>Adds a relationship whose id is known, and is none of those that are given here.</summary>
    public void AddAs(string id, string type, string target, bool isExternal = false)
    {
        Relationship relationship = new(type, target, isExternal);
        if (_ids.TryAdd(relationship, id))
        {
            _relationships.Add(relationship);
        }
    }

    /// <summary>The relationship with an id.</summary>
    public (string Type, string Target, bool IsExternal) Find(string id)
    {
        Relationship found = _ids.First(pair => pair.Value == id).Key;
        return (found.Type, found.Target, found.IsExternal);
    }

    public void Write(Utf8XmlBuffer xml)
    {
        xml.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8);
        xml.Raw("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"u8);
        foreach (Relationship relationship in _relationships)
        {
            xml.Raw("<Relationship Id=\""u8);
            xml.Text(_ids[relationship]);
            xml.Raw("\" Type=\""u8);
            xml.Text(relationship.Type);
            xml.Raw("\" Target=\""u8);
            xml.Text(relationship.Target);
            xml.Raw(relationship.IsExternal ? "\" TargetMode=\"External\"/>"u8 : "\"/>"u8);
        }

        xml.Raw("</Relationships>"u8);
    }

    public byte[] ToArray()
    {
        Utf8XmlBuffer xml = new(1024);
        Write(xml);
        return xml.WrittenSpan.ToArray();
    }

    private string Find(Relationship relationship)
    {
        if (!_ids.TryGetValue(relationship, out string? id))
        {
            _relationships.Add(relationship);
            id = "rId" + _relationships.Count.ToString(CultureInfo.InvariantCulture);
            _ids.Add(relationship, id);
        }

        return id;
    }

    private sealed record Relationship(string Type, string Target, bool IsExternal);
}
