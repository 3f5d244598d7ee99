using System.Globalization;
using System.Text;

namespace Gazette.Pictures;

/// <summary>An unpacked picture: three bytes for each pixel, row by row from the top, red, green, blue.</summary>
public sealed record PixelImage(int Width, int Height, byte[] Pixels)
{
    private const int LongestHeader = 64;

    /// <summary>Reads a PPM file (P6 of Netpbm) as programs write it, without comments; null if it is none, is cut off, or is too large.</summary>
    public static PixelImage? ReadPpm(byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        string[] words = Encoding.Latin1.GetString(file, 0, Math.Min(file.Length, LongestHeader)).Split([' ', '\n'], 5);
        return words is ["P6", var width, var height, "255", _]
            && int.TryParse(width, NumberStyles.None, CultureInfo.InvariantCulture, out int across)
            && int.TryParse(height, NumberStyles.None, CultureInfo.InvariantCulture, out int down)
            && PictureLimits.Check(across, down) is null
            && words[..4].Sum(word => word.Length + 1) is var start
            && file.Length == start + (across * down * 3)
                ? new PixelImage(across, down, file[start..])
                : null;
    }
}
