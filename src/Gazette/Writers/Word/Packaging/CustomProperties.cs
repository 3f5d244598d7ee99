using Gazette.Documents;

namespace Gazette.Writers.Word.Packaging;

/// <summary>
/// What Word lists as custom properties: who issued a document, and the period it covers. Fields in other documents can refer to them by name.
/// </summary>
internal static class CustomProperties
{
    public const string PartName = "docProps/custom.xml";

    /// <summary>Ids begin at 2, because 0 and 1 have other meanings in the format that these properties come from ([MS-OLEPS] 2.18.1).</summary>
    private const int FirstId = 2;

    public static void Write(Utf8XmlBuffer xml, DocumentProperties properties)
    {
        xml.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8);
        xml.Raw("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\""u8);
        xml.Raw(" xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">"u8);
        int id = FirstId;
        foreach ((string name, string value) in new[] { ("Organization", properties.Organization), ("Period", properties.Period) })
        {
            if (value.Length > 0)
            {
                xml.Raw("<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\""u8);
                xml.Number(id++);
                xml.Raw("\" name=\""u8);
                xml.Text(name);
                xml.Raw("\"><vt:lpwstr>"u8);
                xml.Text(value);
                xml.Raw("</vt:lpwstr></property>"u8);
            }
        }

        xml.Raw("</Properties>"u8);
    }
}
