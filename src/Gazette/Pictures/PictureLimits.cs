using Gazette.Diagnostics;

namespace Gazette.Pictures;

/// <summary>How much pictures may ask for, of us and of the program that opens the document.</summary>
internal static class PictureLimits
{
    public const int FileBytes = 20 * 1024 * 1024;

    /// <summary>Of all pictures of a document.</summary>
    public const long DocumentBytes = 200L * 1024 * 1024;

    public const int PerDocument = 500;

    /// <summary>Of one side. Word shows no more.</summary>
    public const int Side = 32_000;

    /// <summary>Unpacked they are four bytes each.</summary>
    public const long Pixels = 100_000_000;

    public const int SvgCharacters = 5_000_000;

    public const int SvgDepth = 200;

    public static Words? Check(long width, long height) =>
        width < 1 || height < 1 ? PictureWords.NoSize
        : width > Side || height > Side ? PictureWords.TooWide(Side)
        : width * height > Pixels ? PictureWords.TooManyPixels(Pixels)
        : null;
}
