using Gazette.Documents;

namespace Gazette.Writers.Word.Packaging;

/// <summary>
/// The program that made the file and the organization it belongs to. Our version is left out, because a new version would change every file.
/// </summary>
internal static class AppProperties
{
    public const string PartName = "docProps/app.xml";

    public static void Write(Utf8XmlBuffer xml, DocumentProperties properties)
    {
        xml.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8);
        xml.Raw("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>Gazette</Application>"u8);
        if (properties.Organization.Length > 0)
        {
            xml.Raw("<Company>"u8);
            xml.Text(properties.Organization);
            xml.Raw("</Company>"u8);
        }

        xml.Raw("</Properties>"u8);
    }
}
