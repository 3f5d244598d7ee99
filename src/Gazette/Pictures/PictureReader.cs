using Gazette.Diagnostics;

namespace Gazette.Pictures;

/// <summary>Determines from a file's bytes whether it is a picture that a document can hold, and its size.</summary>
internal static class PictureReader
{
    /// <summary>The picture; null with the problem if it cannot be used.</summary>
    public static Picture? Read(string path, ReadOnlyMemory<byte> content, out Words? problem)
    {
        PictureFormat? format = FormatOf(path, content.Span);
        problem = PictureWords.NotItsKind;
        PictureSize? size = format switch
        {
            PictureFormat.Png => PngHeader.Read(content.Span, out problem),
            PictureFormat.Jpeg => JpegHeader.Read(content.Span, out problem),
            PictureFormat.Svg => SvgHeader.Read(content, out problem),
            _ => null,
        };
        return size is { } known ? new Picture(path, format!.Value, content, known) : null;
    }

    private static PictureFormat? FormatOf(string path, ReadOnlySpan<byte> content)
    {
        bool isPng = content.StartsWith(PngHeader.Signature);
        bool isJpeg = content.StartsWith(JpegHeader.Signature);
        return path.EndsWith(".png", StringComparison.OrdinalIgnoreCase) ? (isPng ? PictureFormat.Png : null)
            : path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) ? (isPng || isJpeg ? null : PictureFormat.Svg)
            : isJpeg ? PictureFormat.Jpeg
            : null;
    }
}
