using Gazette.Documents;
using Gazette.Writers.Layout;
using Gazette.Writers.Word.Packaging;
using Gazette.Writers.Word.Styles;

namespace Gazette.Writers.Word.Body;

/// <summary>
/// Writes tables: as wide as the type area, with header rows repeated on every page and rows never split between pages. A small table stays on one
/// page as a whole.
/// </summary>
internal static class TableWriter
{
    /// <summary>The left and right margins of a cell.</summary>
    private const int CellMargins = 216;

    /// <summary>About a quarter of a page; keeping longer tables together would leave pages half empty.</summary>
    internal const int MostRowsTogether = 6;

    public static void Write(BodyWriter body, Table table, TableForm form, int left)
    {
        int available = body.Measures.TextWidth - left;
        (int[] widths, bool small) = ColumnWidths.Of(table, available, body.Layout.Official, form.Widths);
        int width = widths.Sum();
        TableColumn[] columns = new TableColumn[widths.Length];
        for (int column = 0; column < columns.Length; column++)
        {
            columns[column] = TableColumn.Of(table, column, body.Layout.Official);
        }

        MergedCells? merged = MergedCells.Of(table, form, columns);
        KnownStyle? own = form.Style is { } name ? body.Styles.Find(StyleKind.Table, name) : null;
        CellLook cells = new(small, IsOwn: own is not null);

        body.Paragraphs.PartFromTable();
        body.Xml.Raw("<w:tbl><w:tblPr><w:tblStyle w:val=\""u8);
        body.Xml.Raw(own is null ? "DataTable"u8 : own.IdBytes);
        body.Xml.Raw("\"/><w:tblW w:w=\""u8);
        body.Xml.Number(width);
        body.Xml.Raw("\" w:type=\"dxa\"/>"u8);
        if (width < available && left == 0)
        {
            body.Xml.Raw("<w:jc w:val=\"center\"/>"u8);
        }

        if (left > 0)
        {
            body.Xml.Raw("<w:tblInd w:w=\""u8);
            body.Xml.Number(left);
            body.Xml.Raw("\" w:type=\"dxa\"/>"u8);
        }

        body.Xml.Raw("<w:tblLayout w:type=\"fixed\"/>"u8);
        body.Xml.Raw("<w:tblLook w:val=\"0420\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/>"u8);
        body.Xml.Raw("</w:tblPr><w:tblGrid>"u8);
        foreach (int column in widths)
        {
            body.Xml.Raw("<w:gridCol w:w=\""u8);
            body.Xml.Number(column);
            body.Xml.Raw("\"/>"u8);
        }

        body.Xml.Raw("</w:tblGrid>"u8);
        (int Start, int Length)[] openings = new (int Start, int Length)[columns.Length];
        for (int row = 0; row < table.Rows.Length; row++)
        {
            bool keeps = table.Rows.Length <= MostRowsTogether && row < table.Rows.Length - 1;
            int span = row == table.Rows.Length - 1 && row > 0 && merged?.Continues(row, 0) != true ? form.SpanOf(table.Rows[row]) : 1;
            WriteRow(body, table.Rows[row], row, span, widths, columns, merged, cells, keeps, openings);
        }

        body.Xml.Raw("</w:tbl>"u8);
        body.Paragraphs.FollowTable(body.Measures.Line / 2);
    }

    /// <param name="span">How many columns the first cell spans.</param>
    /// <param name="openings">
    /// For each column, the place in the XML of the markup that opens a cell, so that it can be copied for later rows; length 0 if there is none yet.
    /// </param>
    /// <param name="keeps">Whether the row is on the same page as the next one; programs look for that in its first cell.</param>
    private static void WriteRow(
        BodyWriter body,
        TableRow row,
        int index,
        int span,
        int[] widths,
        TableColumn[] columns,
        MergedCells? merged,
        CellLook cells,
        bool keeps,
        (int Start, int Length)[] openings)
    {
        Utf8XmlBuffer xml = body.Xml;
        xml.Raw(row.IsHeader ? "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"u8 : "<w:tr><w:trPr><w:cantSplit/></w:trPr>"u8);
        if (span > 1)
        {
            WriteSpan(body, row, span, widths, cells);
        }

        for (int column = span > 1 ? span : 0; column < columns.Length; column++)
        {
            bool continues = merged is not null && merged.Continues(index, column);
            bool isColoured = row.Cells[column].Status != CellStatus.None;
            (int start, int length) = row.IsHeader || isColoured ? default : openings[column];
            if (length > 0)
            {
                xml.Repeat(start, length);
            }
            else
            {
                start = xml.Count;
                OpenCell(body, row, index, column, widths[column], columns[column], merged, cells, keeps && column == 0);

                // The opening of a cell in the first row cannot be reused, because that row may take space from what comes before the table.
                bool isAlike = merged is null && (columns[column].Decimals == 0 || !body.Layout.Official) && !(keeps && column == 0);
                bool comesAgain = index > 0 && !row.IsHeader && isAlike && !isColoured;
                openings[column] = comesAgain ? (start, xml.Count - start) : isColoured ? openings[column] : default;
            }

            if (!continues)
            {
                body.Pictures.Room = (widths[column] - CellMargins, body.Measures.TextHeight / 2);
                body.Paragraphs.WriteInlines(row.Cells[column].Inlines);
            }

            body.Paragraphs.Close();
            xml.Raw("</w:tc>"u8);
        }

        xml.Raw("</w:tr>"u8);
    }

    private static void WriteSpan(BodyWriter body, TableRow row, int span, int[] widths, CellLook cells)
    {
        int width = widths.Take(span).Sum();
        body.Xml.Raw("<w:tc><w:tcPr><w:tcW w:w=\""u8);
        body.Xml.Number(width);
        body.Xml.Raw("\" w:type=\"dxa\"/><w:gridSpan w:val=\""u8);
        body.Xml.Number(span);
        body.Xml.Raw("\"/></w:tcPr>"u8);
        body.Paragraphs.Open(new ParagraphForm(cells.Small ? "TableTextSmall"u8 : "TableText"u8) { Alignment = "center"u8 });
        body.Pictures.Room = (width - CellMargins, body.Measures.TextHeight / 2);
        body.Paragraphs.WriteInlines(row.Cells[0].Inlines);
        body.Paragraphs.Close();
        body.Xml.Raw("</w:tc>"u8);
    }

    private static void OpenCell(
        BodyWriter body, TableRow row, int index, int column, int width, TableColumn look, MergedCells? merged, CellLook cells, bool keeps)
    {
        Utf8XmlBuffer xml = body.Xml;
        xml.Raw("<w:tc><w:tcPr><w:tcW w:w=\""u8);
        xml.Number(width);
        xml.Raw("\" w:type=\"dxa\"/>"u8);
        if (merged is not null)
        {
            xml.Raw(merged.Continues(index, column) ? "<w:vMerge/>"u8 : merged.Begins(index, column) ? "<w:vMerge w:val=\"restart\"/>"u8 : default);
        }

        if (row.Cells[column].Status is not CellStatus.None and var status)
        {
            xml.Raw("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\""u8);
            xml.Text(StatusColours.Of(status));
            xml.Raw("\"/>"u8);
        }

        xml.Raw("</w:tcPr>"u8);
        // The head of a table in a style of its own has the look that this style gives it.
        ReadOnlySpan<byte> style = (row.IsHeader && !cells.IsOwn, cells.Small) switch
        {
            (true, false) => "TableHeader"u8,
            (true, true) => "TableHeaderSmall"u8,
            (false, false) => "TableText"u8,
            (false, true) => "TableTextSmall"u8,
        };
        body.Paragraphs.Open(Form(style, body.Layout, row, column, look, width, cells.Small) with { KeepNext = keeps || (row.IsHeader && cells.IsOwn) });
    }

    /// <summary>
    /// Aligns decimal points below one another. Text in a cell moves to a decimal tab stop without a tab character; but LibreOffice ignores that on
    /// pages with a line grid. There the fonts are known, so the distance of each number from the right can be computed instead.
    /// </summary>
    private static ParagraphForm Form(ReadOnlySpan<byte> style, WordLayout layout, TableRow row, int index, TableColumn column, int width, bool small)
    {
        if (row.IsHeader || column.Decimals == 0)
        {
            return new ParagraphForm(style) { Alignment = row.IsHeader && layout.Official ? "center"u8 : Bytes(column.Alignment) };
        }

        // A digit is half as wide as the font size, and a point half as wide as a digit, except in Chinese fonts.
        int digit = layout.Official ? (small ? 120 : 140) : (small ? 91 : 101);
        int point = layout is { Official: true, IsHan: true, RomanDigits: false } ? digit : digit / 2;
        if (!layout.Official)
        {
            return new ParagraphForm(style) { DecimalTab = Math.Max(1, width - CellMargins - (column.Decimals * digit) - point), Alignment = "left"u8 };
        }

        int decimals = TableColumn.DecimalsOf(InlineText.Of(row.Cells[index].Inlines));
        int missing = ((column.Decimals - decimals) * digit) + (decimals == 0 ? point : 0);
        return new ParagraphForm(style) { Right = missing > 0 ? missing : null, Alignment = "right"u8 };
    }

    private static ReadOnlySpan<byte> Bytes(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Left => "left"u8,
        ColumnAlignment.Center => "center"u8,
        ColumnAlignment.Right => "right"u8,
        _ => default,
    };

    /// <param name="Small">The text is smaller, because the table has many columns.</param>
    /// <param name="IsOwn">The table is in a style that its text names.</param>
    private readonly record struct CellLook(bool Small, bool IsOwn);
}
