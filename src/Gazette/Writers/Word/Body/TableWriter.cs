using System.Buffers;
using System.Collections.Immutable;
using Gazette.Documents;
using Gazette.Writers.Word.Packaging;

namespace Gazette.Writers.Word.Body;

/// <summary>Writes tables: as wide as the type area, header rows repeated on every page, rows never split between pages.</summary>
internal static class TableWriter
{
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789 ,.+-−–—~≈<>≥≤%/");

    public static void Write(BodyWriter body, Table table, int left)
    {
        int width = body.Measures.TextWidth - left;
        (int[] columns, bool small) = ColumnWidths.Of(table, width, body.Layout.Official);
        ColumnAlignment[] alignments = [.. table.Columns.Select((given, index) => AlignmentOf(table, given, index))];

        body.Paragraphs.PartFromTable();
        body.Xml.Raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"DataTable\"/><w:tblW w:w=\""u8);
        body.Xml.Number(width);
        body.Xml.Raw("\" w:type=\"dxa\"/>"u8);
        if (left > 0)
        {
            body.Xml.Raw("<w:tblInd w:w=\""u8);
            body.Xml.Number(left);
            body.Xml.Raw("\" w:type=\"dxa\"/>"u8);
        }

        body.Xml.Raw("<w:tblLayout w:type=\"fixed\"/>"u8);
        body.Xml.Raw("<w:tblLook w:val=\"0420\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/>"u8);
        body.Xml.Raw("</w:tblPr><w:tblGrid>"u8);
        foreach (int column in columns)
        {
            body.Xml.Raw("<w:gridCol w:w=\""u8);
            body.Xml.Number(column);
            body.Xml.Raw("\"/>"u8);
        }

        body.Xml.Raw("</w:tblGrid>"u8);
        foreach (TableRow row in table.Rows)
        {
            WriteRow(body, row, columns, alignments, small);
        }

        body.Xml.Raw("</w:tbl>"u8);
        body.Paragraphs.FollowTable(body.Measures.Line / 2);
    }

    private static void WriteRow(BodyWriter body, TableRow row, int[] columns, ColumnAlignment[] alignments, bool small)
    {
        Utf8XmlBuffer xml = body.Xml;
        xml.Raw(row.IsHeader ? "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"u8 : "<w:tr><w:trPr><w:cantSplit/></w:trPr>"u8);
        ReadOnlySpan<byte> style = (row.IsHeader, small) switch
        {
            (true, false) => "TableHeader"u8,
            (true, true) => "TableHeaderSmall"u8,
            (false, false) => "TableText"u8,
            (false, true) => "TableTextSmall"u8,
        };
        for (int column = 0; column < columns.Length; column++)
        {
            xml.Raw("<w:tc><w:tcPr><w:tcW w:w=\""u8);
            xml.Number(columns[column]);
            xml.Raw("\" w:type=\"dxa\"/></w:tcPr>"u8);
            ParagraphForm form = new(style) { Alignment = row.IsHeader && body.Layout.Official ? "center"u8 : Bytes(alignments[column]) };
            body.Paragraphs.Open(form);
            body.Paragraphs.WriteInlines(row.Cells[column].Inlines);
            body.Paragraphs.Close();
            xml.Raw("</w:tc>"u8);
        }

        xml.Raw("</w:tr>"u8);
    }

    /// <summary>Numbers stand at the right where the author has not said where.</summary>
    private static ColumnAlignment AlignmentOf(Table table, ColumnAlignment given, int column)
    {
        if (given != ColumnAlignment.Default)
        {
            return given;
        }

        ImmutableArray<TableRow> rows = table.Rows;
        bool hasNumber = false;
        foreach (TableRow row in rows.Where(row => !row.IsHeader))
        {
            string text = InlineText.Of(row.Cells[column].Inlines);
            if (text.AsSpan().IndexOfAnyExcept(NumberCharacters) >= 0)
            {
                return ColumnAlignment.Default;
            }

            hasNumber |= text.AsSpan().IndexOfAnyInRange('0', '9') >= 0;
        }

        return hasNumber ? ColumnAlignment.Right : ColumnAlignment.Default;
    }

    private static ReadOnlySpan<byte> Bytes(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Left => "left"u8,
        ColumnAlignment.Center => "center"u8,
        ColumnAlignment.Right => "right"u8,
        _ => default,
    };
}
