using Gazette.Diagnostics;

namespace Gazette.Pictures;

/// <summary>Limits for pictures, to protect this program and the one that opens the document.</summary>
internal static class PictureLimits
{
    public const int FileBytes = 20 * 1024 * 1024;

    /// <summary>The most bytes of all pictures of a document.</summary>
    public const long DocumentBytes = 200L * 1024 * 1024;

    public const int PerDocument = 500;

    /// <summary>The longest side in pixels. Word shows no more.</summary>
    public const int Side = 32_000;

    /// <summary>Each pixel takes four bytes when unpacked.</summary>
    public const long Pixels = 100_000_000;

    public const int SvgCharacters = 5_000_000;

    public const int SvgDepth = 200;

    public static Words? Check(long width, long height) =>
        width < 1 || height < 1 ? PictureWords.NoSize
        : width > Side || height > Side ? PictureWords.TooWide(Side)
        : width * height > Pixels ? PictureWords.TooManyPixels(Pixels)
        : null;
}
