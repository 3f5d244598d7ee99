using Gazette.Building.Printing;

namespace Gazette.Building;

/// <summary>What is compared with what.</summary>
/// <param name="Folder">The folder whose files are compared; null for files that are made in memory and not kept.</param>
public sealed record VerifyOptions(string? Folder = null)
{
    /// <summary>How pages are compared with pictures that are kept of them; null if they are not.</summary>
    public PageComparing? Pages { get; init; }
}

/// <summary>How pages are compared with the pictures that are kept of them.</summary>
/// <param name="Drawing">Draws the pages.</param>
/// <param name="Folder">Where the pictures are: <c>NAME-3.png</c>, and beside it <c>NAME-3.different.png</c> for a page that differs.</param>
/// <param name="Threshold">The share of a page's pixels that may differ, in percent.</param>
/// <param name="Accept">Keeps the pages as they are now; otherwise no picture that is kept is ever written.</param>
public sealed record PageComparing(IPagePictures Drawing, string Folder, decimal Threshold = 0, bool Accept = false);
