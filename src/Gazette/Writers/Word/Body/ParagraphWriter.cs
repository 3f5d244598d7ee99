using System.Collections.Immutable;
using Gazette.Documents;
using Gazette.Writers.Word.Packaging;

namespace Gazette.Writers.Word.Body;

/// <summary>Writes paragraphs: their properties in the order of the schema (ECMA-376-1, 17.3.1.26), and their runs.</summary>
internal sealed class ParagraphWriter(Utf8XmlBuffer xml, InlineWriter inlines)
{
    /// <summary>Single spacing, in 240ths of a line.</summary>
    private const int SingleLine = 240;

    private bool _followsTable;
    private bool _breaksPage;
    private int _space;

    /// <summary>The next paragraph begins on a new page, where no space above it is needed.</summary>
    public void BreakPage()
    {
        _breaksPage = true;
        _space = 0;
    }

    /// <summary>The next paragraph has this much space above it, in twips, instead of its style's.</summary>
    public void SpaceNext(int twips) => _space = twips;

    public void Open(scoped in ParagraphForm form)
    {
        int? before = form.Before ?? (_space > 0 && !form.KeepsOwnSpace ? _space : null);
        bool breaksPage = form.PageBreakBefore || _breaksPage;
        _space = 0;
        _breaksPage = false;
        _followsTable = false;

        xml.Raw("<w:p><w:pPr><w:pStyle w:val=\""u8);
        xml.Raw(form.Style);
        xml.Raw("\"/>"u8);
        if (form.KeepNext)
        {
            xml.Raw("<w:keepNext/>"u8);
        }

        if (breaksPage)
        {
            xml.Raw("<w:pageBreakBefore/>"u8);
        }

        WriteMark(form.Mark);
        if (!form.Border.IsEmpty)
        {
            xml.Raw(form.Border);
        }

        if ((form.RightTab ?? form.DecimalTab) is int tab)
        {
            xml.Raw(form.DecimalTab is null ? "<w:tabs><w:tab w:val=\"right\" w:pos=\""u8 : "<w:tabs><w:tab w:val=\"decimal\" w:pos=\""u8);
            xml.Number(tab);
            xml.Raw("\"/></w:tabs>"u8);
        }

        WriteSpacing(before, form.After, form.GrowsLines ? SingleLine : form.Line, form.GrowsLines);
        WriteIndent(form.Left, form.Right, form.Hanging);
        if (!form.Alignment.IsEmpty)
        {
            xml.Raw("<w:jc w:val=\""u8);
            xml.Raw(form.Alignment);
            xml.Raw("\"/>"u8);
        }

        if (form.Outline is int level)
        {
            xml.Raw("<w:outlineLvl w:val=\""u8);
            xml.Number(level);
            xml.Raw("\"/>"u8);
        }

        xml.Raw("</w:pPr>"u8);
    }

    public void WriteInlines(ImmutableArray<Inline> content, RunLook look = default) => inlines.Write(content, look);

    public void WriteText(ReadOnlySpan<char> text, RunLook look) => inlines.WriteText(text, look);

    public void WriteTab() => inlines.WriteElement("<w:tab/>"u8, default);

    /// <summary>Opens a field, whose result follows and may span several paragraphs.</summary>
    /// <param name="isStale">Whether Word must compute the result when it opens the document.</param>
    public void OpenField(string code, bool isStale = false) => inlines.OpenField(code, isStale);

    public void CloseField() => inlines.CloseField();

    /// <summary>Ends a line for layout only: the text is still one line, which <c>w:clear</c> tells readers of the file.</summary>
    public void WriteLineEnd() => inlines.WriteElement("<w:br w:clear=\"all\"/>"u8, default);

    /// <summary>Ends the section here. A paragraph must open the next section, because LibreOffice loses the break before a floating table.</summary>
    /// <param name="section">A <c>w:sectPr</c>.</param>
    public void EndSection(ReadOnlySpan<byte> section)
    {
        _followsTable = true;
        _space = 0;
        xml.Raw("<w:p><w:pPr><w:pStyle w:val=\"Separator\"/>"u8);
        xml.Raw(section);
        xml.Raw("</w:pPr></w:p>"u8);
    }

    public void CloseRun() => inlines.CloseRun();

    public void Close()
    {
        inlines.CloseRun();
        xml.Raw("</w:p>"u8);
    }

    /// <summary>
    /// Prepares for a table: Word joins a table to the previous one unless a paragraph separates them, and only paragraphs can begin a page.
    /// </summary>
    public void PartFromTable()
    {
        if (_followsTable || _breaksPage)
        {
            Open(new ParagraphForm("Separator"u8) { KeepNext = true });
            Close();
        }
    }

    /// <param name="space">The space between the table and what follows, in twips.</param>
    public void FollowTable(int space)
    {
        _followsTable = true;
        _space = space;
    }

    /// <summary>A body must end with a paragraph: Word adds one if it ends with a table, and a page break needs one.</summary>
    public void End()
    {
        _space = 0;
        PartFromTable();
    }

    private void WriteMark(ListMark? mark)
    {
        if (mark is ListMark item)
        {
            xml.Raw("<w:numPr><w:ilvl w:val=\""u8);
            xml.Number(item.Level);
            xml.Raw("\"/><w:numId w:val=\""u8);
            xml.Number(item.NumberId);
            xml.Raw("\"/></w:numPr>"u8);
        }
    }

    private void WriteSpacing(int? before, int? after, int? line, bool grows)
    {
        if (before is null && after is null && line is null)
        {
            return;
        }

        xml.Raw("<w:spacing"u8);
        WriteAttribute(" w:before=\""u8, before);
        WriteAttribute(" w:after=\""u8, after);
        WriteAttribute(" w:line=\""u8, line);
        xml.Raw(line is null ? "/>"u8 : grows ? " w:lineRule=\"auto\"/>"u8 : " w:lineRule=\"exact\"/>"u8);
    }

    private void WriteIndent(int? left, int? right, int? hanging)
    {
        if (left is null && right is null && hanging is null)
        {
            return;
        }

        xml.Raw("<w:ind"u8);
        WriteAttribute(" w:left=\""u8, left);
        WriteAttribute(" w:right=\""u8, right);
        WriteAttribute(hanging < 0 ? " w:firstLine=\""u8 : " w:hanging=\""u8, hanging is int twips ? Math.Abs(twips) : null);
        xml.Raw("/>"u8);
    }

    private void WriteAttribute(ReadOnlySpan<byte> start, int? value)
    {
        if (value is int number)
        {
            xml.Raw(start);
            xml.Number(number);
            xml.Raw("\""u8);
        }
    }
}
