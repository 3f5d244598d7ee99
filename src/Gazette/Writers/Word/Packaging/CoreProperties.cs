using System.Globalization;
using Gazette.Documents;

namespace Gazette.Writers.Word.Packaging;

/// <summary>What Word shows as a file's title, author and dates (OPC, part 2, 8.3).</summary>
internal static class CoreProperties
{
    public const string PartName = "docProps/core.xml";

    /// <summary>
    /// The created and modified times are the given time, otherwise the start of the day of issue, otherwise absent; never the current time.
    /// </summary>
    public static void Write(Utf8XmlBuffer xml, DocumentProperties properties, DateTimeOffset? timestamp)
    {
        xml.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8);
        xml.Raw("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""u8);
        xml.Raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""u8);
        xml.Raw(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"u8);
        WriteElement(xml, "<dc:title>"u8, properties.Title, "</dc:title>"u8);
        WriteElement(xml, "<dc:subject>"u8, properties.Subject, "</dc:subject>"u8);
        WriteElement(xml, "<dc:creator>"u8, properties.Organization, "</dc:creator>"u8);
        WriteElement(
            xml,
            "<cp:keywords>"u8,
            string.Join(properties.Language.Marks.Semicolon + properties.Language.Marks.Blank, properties.Keywords),
            "</cp:keywords>"u8);

        DateTime? time = timestamp?.UtcDateTime ?? properties.Issued?.ToDateTime(TimeOnly.MinValue);
        if (time is not null)
        {
            string written = time.Value.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
            WriteElement(xml, "<dcterms:created xsi:type=\"dcterms:W3CDTF\">"u8, written, "</dcterms:created>"u8);
            WriteElement(xml, "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">"u8, written, "</dcterms:modified>"u8);
        }

        WriteElement(xml, "<dc:language>"u8, properties.Proofing ?? properties.Language.Tag, "</dc:language>"u8);
        xml.Raw("</cp:coreProperties>"u8);
    }

    private static void WriteElement(Utf8XmlBuffer xml, ReadOnlySpan<byte> start, string text, ReadOnlySpan<byte> end)
    {
        if (text.Length > 0)
        {
            xml.Raw(start);
            xml.Text(text);
            xml.Raw(end);
        }
    }
}
