using Gazette.Diagnostics;

namespace Gazette.Writers.Word.Reference;

/// <param name="Id">The style's id in our files.</param>
/// <param name="Use">What it is for.</param>
internal sealed record StylePurpose(string Id, Words Use)
{
    /// <summary>Nothing in this style can be seen: it is white, or has no height.</summary>
    public bool IsUnseen { get; init; }
}
