namespace Gazette.Pictures;

/// <summary>How large a picture is by its own account.</summary>
internal readonly record struct PictureSize(decimal WidthInches, decimal HeightInches)
{
    /// <summary>What screens and Word take where a picture does not say.</summary>
    private const decimal UsualDensity = 96;

    /// <summary>The size of so many pixels. A density is pixels an inch; one beyond what scanners and screens have counts as not said.</summary>
    public static PictureSize Of(int width, int height, decimal horizontal, decimal vertical) =>
        new(width / Usual(horizontal), height / Usual(vertical));

    private static decimal Usual(decimal density) => density is >= 20 and <= 4800 ? density : UsualDensity;
}
