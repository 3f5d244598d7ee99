using System.Collections.Immutable;

namespace Gazette.Documents.Markdown;

/// <summary>A text that has been read, before what its references print is known.</summary>
/// <param name="builder">Null for a text that exceeds a limit.</param>
internal sealed class MarkdownDraft(DocumentProperties properties, BlockBuilder? builder, ImmutableArray<Block> blocks, CommentCollector comments)
{
    public static MarkdownDraft Nothing(DocumentProperties properties) => new(properties, null, [], new CommentCollector());

    /// <summary>The document, once all texts that share its scope have been read. Called once.</summary>
    public Document Finish()
    {
        ImmutableArray<Block> finished = builder?.Finish(blocks) ?? [];
        return new Document(properties, finished) { Comments = comments.Comments, StyleUses = builder?.StyleUses ?? [] };
    }
}
