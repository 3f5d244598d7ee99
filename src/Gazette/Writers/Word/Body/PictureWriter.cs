using System.Globalization;
using Gazette.Documents;
using Gazette.Pictures;
using Gazette.Writers.Word.Packaging;

namespace Gazette.Writers.Word.Body;

/// <summary>Writes pictures inline with the text, and adds each file to the package once, however often it is shown.</summary>
internal sealed class PictureWriter(Utf8XmlBuffer xml, DocumentParts parts)
{
    private const long EmuPerTwip = Picture.EmuPerInch / 1440;

    /// <summary>In 60000ths of a degree.</summary>
    private const int QuarterTurn = 90 * 60_000;

    private readonly Utf8XmlBuffer _xml = xml;
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    /// <summary>The available room for a picture, in twips.</summary>
    public (int Width, int Height) Room { get; set; }

    /// <summary>Writes a <c>w:drawing</c> inside a run.</summary>
    public void Write(Image image)
    {
        Picture raster = image.Picture.StandIn ?? image.Picture;
        string id = IdOf(raster);
        (long width, long height) = Fit(image);
        PictureTurn turn = raster.Turn;
        (long storedWidth, long storedHeight) = turn.IsSideways ? (height, width) : (width, height);
        int number = parts.NextDrawing();
        _xml.Raw(
            "<w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" distT=\"0\" distB=\"0\" "u8
            + "distL=\"0\" distR=\"0\"><wp:extent"u8);
        WriteSize(storedWidth, storedHeight);
        if (turn.IsSideways)
        {
            WriteOverhang((int)(width - height) / 2);
        }

        _xml.Raw("<wp:docPr id=\""u8);
        _xml.Number(number);
        _xml.Raw("\" name=\"Picture "u8);
        _xml.Number(number);
        _xml.Raw("\" descr=\""u8);
        _xml.Text(image.Alternative);
        _xml.Raw(
            "\"/><wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" noChangeAspect=\"1\"/>"u8
            + "</wp:cNvGraphicFramePr>"u8);
        _xml.Raw(
            "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"u8
            + "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"u8);
        _xml.Raw("<pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr><pic:cNvPr id=\""u8);
        _xml.Number(number);
        _xml.Raw("\" name=\"Picture "u8);
        _xml.Number(number);
        _xml.Raw("\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\""u8);
        _xml.Text(id);
        WriteDrawing(image.Picture);
        _xml.Raw("<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm"u8);
        WriteTurn(turn);
        _xml.Raw("><a:off x=\"0\" y=\"0\"/><a:ext"u8);
        WriteSize(storedWidth, storedHeight);
        _xml.Raw("</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"u8);
    }

    /// <summary>[MS-ODRAWXML] 2.7.1.1: an SVG is an extension of the raster picture, which older programs show instead.</summary>
    private void WriteDrawing(Picture picture)
    {
        if (picture.StandIn is null)
        {
            _xml.Raw("\"/>"u8);
            return;
        }

        _xml.Raw(
            "\"><a:extLst><a:ext uri=\"{96DAC541-7B7A-43D3-8B79-37D633B846F1}\">"u8
            + "<asvg:svgBlip xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\" r:embed=\""u8);
        _xml.Text(IdOf(picture));
        _xml.Raw("\"/></a:ext></a:extLst></a:blip>"u8);
    }

    /// <summary>
    /// The size of a drawing is that before it is turned (ECMA-376-1, 20.4.2.7), and its line makes room for that size and for what the turned drawing
    /// takes beyond it (20.4.2.6).
    /// </summary>
    /// <param name="sideways">At the left and at the right; if negative, above and below.</param>
    private void WriteOverhang(int sideways)
    {
        _xml.Raw("<wp:effectExtent l=\""u8);
        _xml.Number(Math.Max(0, sideways));
        _xml.Raw("\" t=\""u8);
        _xml.Number(Math.Max(0, -sideways));
        _xml.Raw("\" r=\""u8);
        _xml.Number(Math.Max(0, sideways));
        _xml.Raw("\" b=\""u8);
        _xml.Number(Math.Max(0, -sideways));
        _xml.Raw("\"/>"u8);
    }

    private void WriteTurn(PictureTurn turn)
    {
        if (turn.Quarters > 0)
        {
            _xml.Raw(" rot=\""u8);
            _xml.Number(turn.Quarters * QuarterTurn);
            _xml.Raw("\""u8);
        }

        _xml.Raw(turn.IsMirrored ? " flipH=\"1\""u8 : default);
    }

    private void WriteSize(long width, long height)
    {
        _xml.Raw(" cx=\""u8);
        _xml.Number((int)width);
        _xml.Raw("\" cy=\""u8);
        _xml.Number((int)height);
        _xml.Raw("\"/>"u8);
    }

    /// <summary>
    /// The requested width, or the picture's own; scaled down to fit the available room. A picture that lies on its side in the file must fit before and
    /// after it is turned.
    /// </summary>
    private (long Width, long Height) Fit(Image image)
    {
        decimal wanted = image.Width is { } said ? said.ToTwips(Room.Width) * EmuPerTwip : image.Picture.Width;
        decimal ratio = (decimal)image.Picture.Height / image.Picture.Width;
        decimal width = Math.Min(wanted, Room.Width * EmuPerTwip);
        decimal most = (image.Picture.Turn.IsSideways ? Math.Min(Room.Width, Room.Height) : Room.Height) * EmuPerTwip;
        width = ratio * width > most ? most / ratio : width;
        return (Math.Max(1, (long)width), Math.Max(1, (long)(width * ratio)));
    }

    private string IdOf(Picture picture)
    {
        if (!_ids.TryGetValue(picture.Digest, out string? id))
        {
            string file = string.Create(CultureInfo.InvariantCulture, $"media/image{_ids.Count + 1}{picture.Extension}");
            string type = picture.Format switch
            {
                PictureFormat.Png => "image/png",
                PictureFormat.Jpeg => "image/jpeg",
                _ => "image/svg+xml",
            };
            parts.Add(new PackagePart("word/" + file, picture.Content), type, byExtension: true);
            id = parts.Relate(Relationships.Image, file);
            _ids.Add(picture.Digest, id);
        }

        return id;
    }
}
