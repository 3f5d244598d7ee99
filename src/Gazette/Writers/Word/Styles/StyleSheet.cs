using System.Collections.Frozen;
using System.Text;

namespace Gazette.Writers.Word.Styles;

/// <summary>
/// Builds a styles.xml. Word's navigation pane, table of contents and style gallery look for styles with Word's built-in names (<c>heading 1</c>,
/// <c>Title</c>).
/// </summary>
internal sealed class StyleSheet
{
    private static readonly FrozenSet<string> BuiltInNames =
    [
        "Normal", "Title", "Body Text", "heading 1", "heading 2", "heading 3", "heading 4", "List Paragraph", "Quote", "caption",
        "header", "footer", "Signature", "Hyperlink", "HTML Code", "footnote text", "footnote reference", "toc 1", "toc 2", "toc 3", "toc 4", "TOC Heading",
    ];

    private readonly StringBuilder _xml = new();

    /// <summary>The styles.xml of a layout.</summary>
    public static string Write(WordLayout layout, Measures measures) =>
        layout.Official ? OfficialStyles.Write(layout, measures) : ReportStyles.Write(layout, measures);

    /// <param name="runProperties">The defaults for all text, children of <c>w:rPr</c>.</param>
    public StyleSheet(string runProperties)
    {
        _xml.Append(Xml.Declaration).Append("<w:styles xmlns:w=\"").Append(Xml.Namespace).Append("\"><w:docDefaults><w:rPrDefault><w:rPr>");
        _xml.Append(runProperties).Append("</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>");
        _xml.Append(
            "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/><w:semiHidden/>"
            + "</w:style>");
        _xml.Append("<w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\"><w:name w:val=\"No List\"/><w:semiHidden/></w:style>");
        _xml.Append(
            "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:semiHidden/><w:tblPr>"
            + "<w:tblInd w:w=\"0\" w:type=\"dxa\"/>");
        _xml.Append(
            "<w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/>"
            + "<w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>");
    }

    /// <param name="paragraph">Children of <c>w:pPr</c>, in the schema's order.</param>
    /// <param name="run">Children of <c>w:rPr</c>, in the schema's order.</param>
    /// <param name="basedOn">Null for the style that all others are based on.</param>
    /// <param name="next">The style of the paragraph that Enter opens after this one; null for the same.</param>
    public void Paragraph(string id, string name, string paragraph, string run = "", string? basedOn = "Normal", string? next = null)
    {
        Open("paragraph", id, name, basedOn is null);
        Reference("basedOn", basedOn);
        Reference("next", next);
        _xml.Append(BuiltInNames.Contains(name) ? "<w:qFormat/>" : "");
        Properties("pPr", paragraph);
        Properties("rPr", run);
        _xml.Append("</w:style>");
    }

    public void Character(string id, string name, string run)
    {
        Open("character", id, name, isDefault: false);
        Reference("basedOn", "DefaultParagraphFont");
        Properties("rPr", run);
        _xml.Append("</w:style>");
    }

    /// <param name="properties"><c>w:tblPr</c> and what follows it.</param>
    public void Table(string id, string name, string properties)
    {
        Open("table", id, name, isDefault: false);
        Reference("basedOn", "TableNormal");
        _xml.Append(properties).Append("</w:style>");
    }

    public string Write() => _xml + "</w:styles>";

    private void Open(string type, string id, string name, bool isDefault)
    {
        string custom = BuiltInNames.Contains(name) ? "" : " w:customStyle=\"1\"";
        _xml.Append($"<w:style w:type=\"{type}\"{(isDefault ? " w:default=\"1\"" : "")}{custom} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>");
    }

    private void Reference(string element, string? id)
    {
        if (id is not null)
        {
            _xml.Append($"<w:{element} w:val=\"{id}\"/>");
        }
    }

    private void Properties(string element, string content)
    {
        if (content.Length > 0)
        {
            _xml.Append($"<w:{element}>{content}</w:{element}>");
        }
    }
}
