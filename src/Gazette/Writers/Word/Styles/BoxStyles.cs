using Gazette.Documents.Containers;

namespace Gazette.Writers.Word.Styles;

/// <summary>The styles of boxes, for documents that have some: a bar at the left of the text, and a label above it that stays on the same page.</summary>
internal static class BoxStyles
{
    /// <param name="bar">The width and the colour of the bar, attributes of its <c>w:left</c>.</param>
    /// <param name="paragraph">The space around a paragraph, children of <c>w:pPr</c>.</param>
    /// <param name="labelParagraph">The same for the label.</param>
    /// <param name="label">The look of the label, children of <c>w:rPr</c>.</param>
    public static void AddTo(StyleSheet sheet, WordLayout layout, string bar, string paragraph, string labelParagraph, string label)
    {
        string border = $"<w:pBdr><w:left w:val=\"single\" {bar} w:space=\"12\"/></w:pBdr>";
        string indent = $"<w:ind w:left=\"{Measures.QuoteIndent}\" w:right=\"{Measures.QuoteIndent}\"/>";
        foreach (ContainerKind kind in ContainerKinds.Boxes.Where(kind => (layout.Boxes & (1L << (int)kind)) != 0))
        {
            string id = kind.Row().WordStyle;
            sheet.Paragraph(id, id, border + paragraph + indent);
            sheet.Paragraph(id + "Label", id + " Label", "<w:keepNext/>" + labelParagraph, label, basedOn: id, next: id);
        }
    }
}
