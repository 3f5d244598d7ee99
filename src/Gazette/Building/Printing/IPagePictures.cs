using Gazette.Diagnostics;
using Gazette.Pictures;

namespace Gazette.Building.Printing;

/// <summary>Draws the pages of PDF files.</summary>
public interface IPagePictures
{
    /// <summary>The pictures of all pages, or why there are none.</summary>
    public DrawnPages Draw(byte[] pages, CancellationToken cancellation);
}

/// <summary>The pictures of a document's pages.</summary>
/// <param name="Pictures">In the order of the pages.</param>
/// <param name="Problem">Why there are none.</param>
public sealed record DrawnPages(IReadOnlyList<PixelImage> Pictures, Words? Problem = null);
