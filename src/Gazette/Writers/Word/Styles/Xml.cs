namespace Gazette.Writers.Word.Styles;

/// <summary>The XML declaration and namespaces that begin the parts of a Word file.</summary>
internal static class Xml
{
    public const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    public const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public const string RelationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
}
