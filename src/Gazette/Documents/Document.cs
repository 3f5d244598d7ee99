using System.Collections.Immutable;

namespace Gazette.Documents;

/// <summary>
/// The tree that both writers write. It knows nothing of templates or of Word: what a paragraph is for is said by its kind
/// and by the containers around it.
/// </summary>
public sealed record Document(DocumentProperties Properties, ImmutableArray<Block> Blocks)
{
    /// <summary>The comments of the Markdown text, in order; writers leave them out.</summary>
    public ImmutableArray<Comment> Comments { get; init; } = [];

    /// <summary>A dump for people and for snapshots.</summary>
    public override string ToString() => DocumentDump.Write(this);
}
