namespace Gazette.Pictures;

/// <summary>How a picture must be turned to be shown upright: a camera stores it as its sensor saw it, and notes how it was held.</summary>
/// <param name="Quarters">Quarter turns clockwise, 0 to 3.</param>
/// <param name="IsMirrored">It is mirrored left to right before it is turned.</param>
internal readonly record struct PictureTurn(int Quarters, bool IsMirrored)
{
    /// <summary>Its height is stored as its width.</summary>
    public bool IsSideways => Quarters is 1 or 3;
}
