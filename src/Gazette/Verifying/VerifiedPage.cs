namespace Gazette.Verifying;

/// <summary>A page that was compared with the picture that is kept of it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Share">The share of its pixels that differ, in percent; null if there was nothing to compare it with.</param>
/// <param name="Difference">A PNG file that shows what differs; null if the pages are the same.</param>
public sealed record VerifiedPage(int Number, PageState State, decimal? Share = null, byte[]? Difference = null)
{
    /// <summary>Whether the picture that is kept shows the page.</summary>
    public bool IsKept => State is PageState.Same or PageState.Accepted;
}

/// <summary>What became of a page.</summary>
public enum PageState
{
    /// <summary>It is as it was, within the threshold.</summary>
    Same,

    /// <summary>It is not as it was.</summary>
    Different,

    /// <summary>No picture of it is kept yet.</summary>
    New,

    /// <summary>A picture is kept of it, and it is not there any more.</summary>
    Gone,

    /// <summary>The picture of it was written now, because somebody has accepted it.</summary>
    Accepted,
}
