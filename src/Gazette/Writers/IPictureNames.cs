using Gazette.Pictures;

namespace Gazette.Writers;

/// <summary>Names the pictures that are stored in separate files beside the document.</summary>
public interface IPictureNames
{
    /// <summary>The file name beside the document.</summary>
    public string NameOf(Picture picture);
}
