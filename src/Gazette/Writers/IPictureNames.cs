using Gazette.Pictures;

namespace Gazette.Writers;

/// <summary>Names pictures that stand in files of their own beside the document.</summary>
public interface IPictureNames
{
    /// <summary>The name beside the document.</summary>
    public string NameOf(Picture picture);
}
