using System.Collections.Immutable;
using Gazette.Documents;
using Gazette.Writers.Word.Packaging;

namespace Gazette.Writers.Word.Body;

/// <summary>
/// Writes pictures side by side: a table without borders, with rows of captions below rows of pictures. So pictures of several heights end on one line, and
/// captions of several lines begin on one.
/// </summary>
internal static class PictureGridWriter
{
    /// <summary>The left and right margins of a cell.</summary>
    private const int CellMargins = 216;

    public static void Write(BodyWriter body, Container pictures, BlockContext place)
    {
        ReadOnlySpan<Block> rest = pictures.Blocks.AsSpan();
        while (rest.Length > 0)
        {
            ImmutableArray<(Paragraph Picture, Container? Caption)> figures = PictureGrid.Take(rest);
            if (figures.IsEmpty)
            {
                body.WriteBlock(rest[0], place);
                rest = rest[1..];
            }
            else
            {
                WriteTable(body, figures, PictureGrid.ColumnsFor(pictures, figures.Length), place.Left(body.Measures));
                rest = rest[figures.Sum(figure => figure.Caption is null ? 1 : 2)..];
            }
        }
    }

    private static void WriteTable(BodyWriter body, ImmutableArray<(Paragraph Picture, Container? Caption)> figures, int columns, int left)
    {
        Utf8XmlBuffer xml = body.Xml;
        int width = (body.Measures.TextWidth - left) / columns;
        body.Paragraphs.PartFromTable();
        xml.Raw("<w:tbl><w:tblPr><w:tblW w:w=\""u8);
        xml.Number(width * columns);
        xml.Raw("\" w:type=\"dxa\"/><w:tblInd w:w=\""u8);
        xml.Number(left);
        xml.Raw("\" w:type=\"dxa\"/><w:tblBorders>"u8);
        foreach (string side in (ReadOnlySpan<string>)["top", "left", "bottom", "right", "insideH", "insideV"])
        {
            xml.Raw("<w:"u8);
            xml.Text(side);
            xml.Raw(" w:val=\"nil\"/>"u8);
        }

        xml.Raw("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"108\" w:type=\"dxa\"/>"u8);
        xml.Raw("<w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>"u8);
        for (int column = 0; column < columns; column++)
        {
            xml.Raw("<w:gridCol w:w=\""u8);
            xml.Number(width);
            xml.Raw("\"/>"u8);
        }

        xml.Raw("</w:tblGrid>"u8);
        for (int first = 0; first < figures.Length; first += columns)
        {
            (Paragraph? Picture, Container? Caption)[] row =
                [.. Enumerable.Range(first, columns).Select(index => index < figures.Length ? figures[index] : default((Paragraph?, Container?)))];
            bool isCaptioned = Array.Exists(row, figure => figure.Caption is not null);
            WriteRow(body, row, width, "bottom"u8, figure => WritePicture(body, figure.Picture, width, isCaptioned));
            if (isCaptioned)
            {
                WriteRow(body, row, width, "top"u8, figure => WriteCaption(body, figure.Caption));
            }
        }

        xml.Raw("</w:tbl>"u8);
        body.Paragraphs.FollowTable(body.Measures.Line / 2);
    }

    private static void WriteRow(
        BodyWriter body,
        (Paragraph? Picture, Container? Caption)[] row,
        int width,
        ReadOnlySpan<byte> alignment,
        Action<(Paragraph? Picture, Container? Caption)> writeCell)
    {
        body.Xml.Raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>"u8);
        foreach ((Paragraph? Picture, Container? Caption) figure in row)
        {
            body.Xml.Raw("<w:tc><w:tcPr><w:tcW w:w=\""u8);
            body.Xml.Number(width);
            body.Xml.Raw("\" w:type=\"dxa\"/><w:vAlign w:val=\""u8);
            body.Xml.Raw(alignment);
            body.Xml.Raw("\"/></w:tcPr>"u8);
            writeCell(figure);
            body.Xml.Raw("</w:tc>"u8);
        }

        body.Xml.Raw("</w:tr>"u8);
    }

    private static void WritePicture(BodyWriter body, Paragraph? picture, int width, bool isCaptioned)
    {
        body.Pictures.Room = (width - CellMargins, body.RoomAt(default).Height);
        ContainerWriter.WriteParagraph(body, picture?.Inlines ?? [], new ParagraphForm("Figure"u8) { KeepNext = isCaptioned });
    }

    private static void WriteCaption(BodyWriter body, Container? caption)
    {
        if (caption is null)
        {
            ContainerWriter.WriteParagraph(body, [], new ParagraphForm("FigureCaption"u8));
        }
        else
        {
            ContainerWriter.WriteCaption(body, caption, default);
        }
    }
}
