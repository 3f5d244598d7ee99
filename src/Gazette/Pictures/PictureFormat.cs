namespace Gazette.Pictures;

/// <summary>The picture formats that every program that opens our documents can show.</summary>
public enum PictureFormat
{
    Png,
    Jpeg,

    /// <summary>Vector graphics; programs before Word 2016 show the raster picture that is stored beside it.</summary>
    Svg,
}
