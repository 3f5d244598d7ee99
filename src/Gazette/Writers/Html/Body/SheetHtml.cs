using System.Collections.Immutable;
using System.Globalization;
using Gazette.Documents;
using Gazette.Documents.Containers;

namespace Gazette.Writers.Html.Body;

/// <summary>
/// Writes a document as sheets: what an author puts on a new page begins a new sheet. Only a printer knows where the pages between are; on the screen a
/// sheet is as long as its text. The footnotes are at the end of the last.
/// </summary>
internal sealed class SheetHtml
{
    private readonly HtmlBody _body;
    private readonly List<Block> _waiting = [];
    private HtmlPlace _place;
    private bool _isOpen;
    private bool _ends;

    private SheetHtml(HtmlBody body) => _body = body;

    public static void Write(HtmlBody body, ImmutableArray<Block> blocks)
    {
        SheetHtml sheets = new(body);
        sheets.Add(blocks);
        sheets.Settle();
        if (body.References.Footnotes.Count > 0)
        {
            sheets._ends = false;
            sheets.Open("sheet");
            sheets.WriteNotes();
        }

        sheets.Close();
    }

    private void Add(ImmutableArray<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            switch (block)
            {
                case Container { Kind: ContainerKind.PageBreak } pageBreak:
                    End();
                    Add(pageBreak.Blocks);
                    break;
                case Container { Kind: ContainerKind.Cover } cover:
                    End();
                    Open("sheet cover");
                    _body.WriteBlocks(cover.Blocks, _place);
                    End();
                    break;
                case Container { Kind: ContainerKind.Attachment } attachment:
                    End();
                    Open("sheet");
                    AddAttachment(attachment.Blocks);
                    break;
                case Container { Kind: ContainerKind.Landscape } landscape:
                    End();
                    Open("sheet landscape");
                    _body.WriteBlocks(landscape.Blocks, _place);
                    End();
                    break;
                default:
                    _waiting.Add(block);
                    break;
            }
        }
    }

    // A wide table of an attachment is on sheets of its own, too.
    private void AddAttachment(ImmutableArray<Block> blocks)
    {
        HtmlPlace before = _place;
        _place = before with { InAttachment = true };
        Add(AttachmentHtml.WriteLabel(_body, blocks));
        Settle();
        _place = before;
    }

    private void Settle()
    {
        if (_waiting.Count > 0)
        {
            Open("sheet");
            _body.WriteBlocks([.. _waiting], _place);
            _waiting.Clear();
        }
    }

    // Notes at the end do not need a sheet of their own.
    private void End()
    {
        Settle();
        _ends = _isOpen;
    }

    private void Open(string css)
    {
        if (_ends)
        {
            Close();
        }

        if (!_isOpen)
        {
            _body.Html.Markup($"<div class=\"{css}\">\n");
            _isOpen = true;
        }
    }

    private void Close()
    {
        _body.Html.Markup(_isOpen ? "</div>\n" : "");
        _isOpen = false;
        _ends = false;
    }

    private void WriteNotes()
    {
        _body.Html.Markup("<section class=\"notes\" role=\"doc-endnotes\"").Attribute("aria-label", _body.Layout.Language.Labels.Footnotes).Markup(">\n<ol>\n");
        for (int index = 0; index < _body.References.Footnotes.Count; index++)
        {
            WriteNote(_body.References.Footnotes[index], index + 1);
        }

        _body.Html.Markup("</ol>\n</section>\n");
    }

    private void WriteNote(Footnote note, int number)
    {
        _body.Html.Markup($"<li id=\"{HtmlReferences.Id("note", number)}\">");
        foreach (Paragraph paragraph in note.Paragraphs)
        {
            _body.Html.Markup("<p>");
            _body.Inlines.Write(paragraph.Inlines);
            if (ReferenceEquals(paragraph, note.Paragraphs[^1]))
            {
                string name = number.ToString(CultureInfo.InvariantCulture);
                _body.Html.Markup($" <a href=\"#{HtmlReferences.Id("mark", number)}\" role=\"doc-backlink\" aria-label=\"{name}\">↩</a>");
            }

            _body.Html.Markup("</p>\n");
        }

        _body.Html.Markup("</li>\n");
    }
}
