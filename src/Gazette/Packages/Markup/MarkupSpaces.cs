namespace Gazette.Packages.Markup;

/// <summary>The namespaces of Word's parts that somebody asks for (ECMA-376-1, [MS-DOCX], [MS-ODRAWXML]).</summary>
internal static class MarkupSpaces
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public const string Placement = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public const string Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    public const string Vml = "urn:schemas-microsoft-com:vml";
    public const string Word2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
    public const string Word2012 = "http://schemas.microsoft.com/office/word/2012/wordml";

    /// <summary>A namespace as the same object as here, so that it is found without comparing its characters.</summary>
    public static string Of(string space) => space switch
    {
        Word => Word,
        Relationships => Relationships,
        Compatibility => Compatibility,
        Drawing => Drawing,
        Placement => Placement,
        Math => Math,
        Vml => Vml,
        Word2010 => Word2010,
        Word2012 => Word2012,
        _ => space,
    };
}
