using System.Collections.Immutable;

namespace Gazette.Documents;

/// <summary>
/// The tree that all writers write. It does not depend on templates or on Word: the purpose of a paragraph is given by its type and by the containers
/// around it.
/// </summary>
public sealed record Document(DocumentProperties Properties, ImmutableArray<Block> Blocks)
{
    /// <summary>The comments of the Markdown text, in order; writers omit them.</summary>
    public ImmutableArray<Comment> Comments { get; init; } = [];

    /// <summary>The Word styles that the text asks for, in order.</summary>
    internal ImmutableArray<StyleUse> StyleUses { get; init; } = [];

    /// <summary>A dump for debugging and for snapshots.</summary>
    public override string ToString() => DocumentDump.Write(this);
}
