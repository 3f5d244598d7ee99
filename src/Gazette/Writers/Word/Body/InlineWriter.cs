using System.Collections.Immutable;
using System.Diagnostics;
using Gazette.Documents;
using Gazette.Writers.Word.Packaging;
using Gazette.Writers.Word.Styles;

namespace Gazette.Writers.Word.Body;

/// <summary>
/// Writes the runs of a paragraph. Adjacent pieces of text with the same look share a run, since a sentence with values consists of many pieces.
/// </summary>
/// <param name="pictures">Null for a part without pictures, such as the footnotes.</param>
internal sealed class InlineWriter(
    Utf8XmlBuffer xml, RunProperties runProperties, HyperlinkTargets targets, PictureWriter? pictures = null, Func<Footnote, int>? addNote = null)
{
    private char[] _pending = new char[512];
    private int _pendingCount;
    private RunLook _look;
    private bool _runIsOpen;

    // The style that the text names for what is being written.
    private string? _style;

    public void Write(ImmutableArray<Inline> inlines, RunLook look)
    {
        foreach (Inline inline in inlines)
        {
            switch (inline)
            {
                case Text text:
                    WriteText(text.Value, look);
                    break;
                case Strong strong:
                    Write(strong.Inlines, look with { Strong = true });
                    break;
                case Emphasis emphasis:
                    Write(emphasis.Inlines, look with { Emphasis = true });
                    break;
                case Marked marked:
                    Write(marked.Inlines, marked.Mark switch
                    {
                        InlineMark.Strikethrough => look with { Strike = true },
                        InlineMark.Superscript => look with { Position = VerticalPosition.Superscript },
                        InlineMark.Subscript => look with { Position = VerticalPosition.Subscript },
                        _ => throw new UnreachableException(marked.Mark.ToString()),
                    });
                    break;
                case Styled styled:
                    string? outer = _style;
                    CloseRun();
                    _style = styled.Style;
                    Write(styled.Inlines, look);
                    CloseRun();
                    _style = outer;
                    break;
                case Code code:
                    WriteText(code.Value, look with { Code = true });
                    break;
                case Formula formula:
                    CloseRun();
                    new FormulaWriter(xml).Write(formula);
                    break;
                case Image image when pictures is not null:
                    OpenRun(look);
                    WritePending();
                    pictures.Write(image);
                    break;
                case Footnote note when addNote is not null:
                    CloseRun();
                    xml.Raw("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\""u8);
                    xml.Number(addNote(note));
                    xml.Raw("\"/></w:r>"u8);
                    break;
                case SequenceNumber number:
                    OpenField($" SEQ {number.Name} \\* ARABIC ", isStale: false, look);
                    WriteText(number.Words, look);
                    CloseField(look);
                    break;
                case Anchor anchor:
                    WriteAnchor(anchor, look);
                    break;
                case CrossReference reference:
                    WriteReference(reference, look);
                    break;
                case LineBreak:
                    WriteElement("<w:br/>"u8, look);
                    break;
                case Link link:
                    WriteLink(link, look);
                    break;
                default:
                    // For example a picture or a footnote inside a footnote, which the parser refuses.
                    throw new UnreachableException(inline.GetType().Name);
            }
        }
    }

    public void WriteText(ReadOnlySpan<char> text, RunLook look)
    {
        while (true)
        {
            int special = text.IndexOfAny('\t', '\n');
            ReadOnlySpan<char> piece = special < 0 ? text : text[..special];
            if (!piece.IsEmpty)
            {
                OpenRun(look);
                Gather(piece);
            }

            if (special < 0)
            {
                return;
            }

            WriteElement(text[special] == '\t' ? "<w:tab/>"u8 : "<w:br/>"u8, look);
            text = text[(special + 1)..];
        }
    }

    /// <summary>Writes a line break, a tab or the like within a run.</summary>
    public void WriteElement(ReadOnlySpan<byte> element, RunLook look)
    {
        OpenRun(look);
        WritePending();
        xml.Raw(element);
    }

    /// <summary>Opens a field, whose result follows. Its code never contains text from data.</summary>
    /// <param name="isStale">Whether Word must compute the result when it opens the document.</param>
    public void OpenField(string code, bool isStale = false, RunLook look = default)
    {
        WriteFieldMark(isStale ? "<w:fldChar w:fldCharType=\"begin\" w:dirty=\"true\"/>"u8 : "<w:fldChar w:fldCharType=\"begin\"/>"u8, look);
        OpenRun(look);
        xml.Raw("<w:instrText xml:space=\"preserve\">"u8);
        xml.Text(code);
        xml.Raw("</w:instrText>"u8);
        WriteFieldMark("<w:fldChar w:fldCharType=\"separate\"/>"u8, look);
    }

    public void CloseField(RunLook look = default) => WriteFieldMark("<w:fldChar w:fldCharType=\"end\"/>"u8, look);

    // Each mark in a separate run, as Word writes them.
    private void WriteFieldMark(ReadOnlySpan<byte> mark, RunLook look)
    {
        CloseRun();
        WriteElement(mark, look);
        CloseRun();
    }

    public void CloseRun()
    {
        if (_runIsOpen)
        {
            WritePending();
            xml.Raw("</w:r>"u8);
            _runIsOpen = false;
        }
    }

    private void OpenRun(RunLook look)
    {
        if (_runIsOpen && look == _look)
        {
            return;
        }

        CloseRun();
        xml.Raw("<w:r>"u8);
        xml.Raw(_style is null ? runProperties[look] : runProperties.Of(_style, look));
        _look = look;
        _runIsOpen = true;
    }

    private void Gather(ReadOnlySpan<char> text)
    {
        if (_pendingCount + text.Length > _pending.Length)
        {
            Array.Resize(ref _pending, Math.Max(_pending.Length * 2, _pendingCount + text.Length));
        }

        text.CopyTo(_pending.AsSpan(_pendingCount));
        _pendingCount += text.Length;
    }

    private void WritePending()
    {
        if (_pendingCount == 0)
        {
            return;
        }

        ReadOnlySpan<char> text = _pending.AsSpan(0, _pendingCount);
        bool blanksCount = text[0] == ' ' || text[^1] == ' ' || text.IndexOf("  ", StringComparison.Ordinal) >= 0;
        xml.Raw(blanksCount ? "<w:t xml:space=\"preserve\">"u8 : "<w:t>"u8);
        xml.Text(text);
        xml.Raw("</w:t>"u8);
        _pendingCount = 0;
    }

    private void WriteAnchor(Anchor anchor, RunLook look)
    {
        CloseRun();
        int? bookmark = targets.Bookmarks.WriteStart(xml, anchor);
        Write(anchor.Inlines, look);
        if (bookmark is int id)
        {
            CloseRun();
            HeadingBookmarks.WriteEnd(xml, id);
        }
    }

    // The field repeats the text of the anchor's bookmark, which is written as its result, so that nothing needs to be computed.
    private void WriteReference(CrossReference reference, RunLook look)
    {
        if (targets.Bookmarks.FindAnchor(reference.Id) is not { } bookmark)
        {
            WriteText(reference.Label, look);
            return;
        }

        ReadOnlySpan<char> label = reference.Label;
        WriteText(label[..reference.Before], look);
        OpenField($" REF {bookmark} \\h ", isStale: false, look);
        WriteText(label[reference.Before..^reference.After], look);
        CloseField(look);
        WriteText(label[^reference.After..], look);
    }

    private void WriteLink(Link link, RunLook look)
    {
        bool opens = !look.Link;
        if (opens)
        {
            CloseRun();
            opens = targets.WriteStart(xml, link);
        }

        Write(link.Inlines, opens ? look with { Link = true } : look);
        if (opens)
        {
            CloseRun();
            xml.Raw("</w:hyperlink>"u8);
        }
    }
}
