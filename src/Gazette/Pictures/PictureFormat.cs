namespace Gazette.Pictures;

/// <summary>The kinds of picture that every program shows that a document is opened with.</summary>
public enum PictureFormat
{
    Png,
    Jpeg,

    /// <summary>Drawn by shapes; programs before Word 2016 show the raster picture that stands in for it.</summary>
    Svg,
}
