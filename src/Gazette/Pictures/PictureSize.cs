namespace Gazette.Pictures;

/// <summary>The physical size of a picture, as its file states it, before it is turned.</summary>
internal readonly record struct PictureSize(decimal WidthInches, decimal HeightInches)
{
    /// <summary>What screens and Word assume if a picture does not state its density.</summary>
    private const decimal UsualDensity = 96;

    public PictureTurn Turn { get; init; }

    /// <summary>The size of so many pixels. Density is in pixels per inch; values beyond those of real scanners and screens are ignored.</summary>
    public static PictureSize Of(int width, int height, decimal horizontal, decimal vertical) =>
        new(width / Usual(horizontal), height / Usual(vertical));

    private static decimal Usual(decimal density) => density is >= 20 and <= 4800 ? density : UsualDensity;
}
