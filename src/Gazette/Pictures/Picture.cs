using System.Security.Cryptography;

namespace Gazette.Pictures;

/// <summary>A picture as a document holds it: a file that has been checked to be what its extension says.</summary>
public sealed class Picture
{
    /// <summary>An inch in English Metric Units (EMU), the unit of DrawingML.</summary>
    internal const int EmuPerInch = 914_400;

    private string? _digest;

    internal Picture(string path, PictureFormat format, ReadOnlyMemory<byte> content, PictureSize size)
        : this(
            path,
            format,
            content,
            Emu(size.Turn.IsSideways ? size.HeightInches : size.WidthInches),
            Emu(size.Turn.IsSideways ? size.WidthInches : size.HeightInches))
    {
        Turn = size.Turn;
    }

    private Picture(string path, PictureFormat format, ReadOnlyMemory<byte> content, long width, long height)
    {
        Path = path;
        Format = format;
        Content = content;
        Width = width;
        Height = height;
    }

    /// <summary>Its path from the report's folder, with slashes.</summary>
    public string Path { get; }

    public PictureFormat Format { get; }

    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>The width of the upright picture, as the file states it, in EMU (914400 per inch).</summary>
    public long Width { get; }

    public long Height { get; }

    /// <summary>How its stored pixels are turned to be upright.</summary>
    internal PictureTurn Turn { get; }

    /// <summary>The raster picture to show instead of an SVG; null for other pictures.</summary>
    public Picture? StandIn { get; internal init; }

    /// <summary>The file extension of its format, with the dot.</summary>
    public string Extension => Format switch
    {
        PictureFormat.Png => ".png",
        PictureFormat.Jpeg => ".jpg",
        _ => ".svg",
    };

    private static long Emu(decimal inches) => Math.Max(1, (long)(inches * EmuPerInch));

    /// <summary>The same drawing with another raster picture as its fallback.</summary>
    internal Picture WithStandIn(Picture raster) => new(Path, Format, Content, Width, Height) { StandIn = raster };

    /// <summary>The hash of the bytes, to recognize the same picture again.</summary>
    internal string Digest => _digest ??= Convert.ToHexString(SHA256.HashData(Content.Span));
}
