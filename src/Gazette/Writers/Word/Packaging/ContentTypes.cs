namespace Gazette.Writers.Word.Packaging;

/// <summary>The list of the content types of all parts of the package.</summary>
internal sealed class ContentTypes
{
    public const string PartName = "[Content_Types].xml";

    public const string Document = WordTypes + "document.main+xml";
    public const string Styles = WordTypes + "styles+xml";
    public const string Numbering = WordTypes + "numbering+xml";
    public const string Settings = WordTypes + "settings+xml";
    public const string FontTable = WordTypes + "fontTable+xml";
    public const string Header = WordTypes + "header+xml";
    public const string Footer = WordTypes + "footer+xml";
    public const string Footnotes = WordTypes + "footnotes+xml";
    public const string Theme = "application/vnd.openxmlformats-officedocument.theme+xml";
    public const string CoreProperties = "application/vnd.openxmlformats-package.core-properties+xml";
    public const string ExtendedProperties = "application/vnd.openxmlformats-officedocument.extended-properties+xml";

    public const string CustomProperties = "application/vnd.openxmlformats-officedocument.custom-properties+xml";

    private const string WordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly SortedDictionary<string, string> _byExtension = new(StringComparer.Ordinal)
    {
        ["rels"] = "application/vnd.openxmlformats-package.relationships+xml",
        ["xml"] = "application/xml",
    };

    private readonly SortedDictionary<string, string> _byPart = new(StringComparer.Ordinal);

    /// <param name="part">A part's name, <c>word/document.xml</c>.</param>
    public void Add(string part, string type) => _byPart.Add(part, type);

    /// <summary>Sets the content type of all parts with an extension: <c>png</c>, <c>image/png</c>.</summary>
    public void AddExtension(string extension, string type) => _byExtension[extension] = type;

    public void Write(Utf8XmlBuffer xml)
    {
        xml.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8);
        xml.Raw("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"u8);
        foreach ((string extension, string type) in _byExtension)
        {
            xml.Raw("<Default Extension=\""u8);
            xml.Text(extension);
            xml.Raw("\" ContentType=\""u8);
            xml.Text(type);
            xml.Raw("\"/>"u8);
        }

        foreach ((string part, string type) in _byPart)
        {
            xml.Raw("<Override PartName=\"/"u8);
            xml.Text(part);
            xml.Raw("\" ContentType=\""u8);
            xml.Text(type);
            xml.Raw("\"/>"u8);
        }

        xml.Raw("</Types>"u8);
    }

    public byte[] ToArray()
    {
        Utf8XmlBuffer xml = new(2048);
        Write(xml);
        return xml.WrittenSpan.ToArray();
    }
}
