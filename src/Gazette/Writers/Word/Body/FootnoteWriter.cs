using Gazette.Documents;
using Gazette.Writers.Word.Packaging;
using Gazette.Writers.Word.Styles;

namespace Gazette.Writers.Word.Body;

/// <summary>
/// Writes footnotes into a separate part, which only documents with footnotes have. Footnotes are numbered from 1; the two separators are special
/// footnotes (ECMA-376-1, 17.11.1 and 17.11.23).
/// </summary>
internal sealed class FootnoteWriter
{
    public const string PartName = "word/footnotes.xml";

    private readonly Utf8XmlBuffer _xml = new(4096);
    private readonly Relationships _relationships = new();
    private readonly ConstantParts _constant;
    private readonly ParagraphWriter _paragraphs;
    private int _count;

    public FootnoteWriter(ConstantParts constant, HeadingBookmarks bookmarks)
    {
        _constant = constant;
        _paragraphs = new ParagraphWriter(_xml, new InlineWriter(_xml, constant.RunProperties, new HyperlinkTargets(bookmarks, _relationships.AddHyperlink)));
        _xml.Raw(System.Text.Encoding.UTF8.GetBytes($"{Xml.Declaration}<w:footnotes xmlns:w=\"{Xml.Namespace}\" xmlns:r=\"{Xml.RelationshipNamespace}\">"));
        WriteSeparator("separator"u8, -1);
        WriteSeparator("continuationSeparator"u8, 0);
    }

    /// <summary>Returns the footnote's id, for its mark in the text.</summary>
    public int Write(Footnote note)
    {
        _count++;
        _xml.Raw("<w:footnote w:id=\""u8);
        _xml.Number(_count);
        _xml.Raw("\">"u8);
        bool first = true;
        foreach (Paragraph paragraph in note.Paragraphs)
        {
            KnownStyle? own = paragraph.Style is { } name ? _constant.StyleIndex.Find(StyleKind.Paragraph, name) : null;
            _paragraphs.Open(new ParagraphForm(own is null ? "FootnoteText"u8 : own.IdBytes));
            if (first)
            {
                _xml.Raw("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>"u8);
                _paragraphs.WriteText(" ", default);
            }

            _paragraphs.WriteInlines(paragraph.Inlines);
            _paragraphs.Close();
            first = false;
        }

        _xml.Raw("</w:footnote>"u8);
        return _count;
    }

    public void AddTo(DocumentParts parts)
    {
        _xml.Raw("</w:footnotes>"u8);
        parts.Add(new PackagePart(PartName, _xml.WrittenMemory), ContentTypes.Footnotes);
        parts.Relate(Relationships.Footnotes, "footnotes.xml");
        if (_relationships.Count > 0)
        {
            parts.Add(new PackagePart(Relationships.PartNameOf(PartName), _relationships.ToArray()), contentType: null);
        }
    }

    private void WriteSeparator(ReadOnlySpan<byte> kind, int id)
    {
        _xml.Raw("<w:footnote w:type=\""u8);
        _xml.Raw(kind);
        _xml.Raw("\" w:id=\""u8);
        _xml.Number(id);
        _xml.Raw("\"><w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/></w:pPr><w:r><w:"u8);
        _xml.Raw(kind);
        _xml.Raw("/></w:r></w:p></w:footnote>"u8);
    }
}
