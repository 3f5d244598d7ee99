using Gazette.Sources;

namespace Gazette.Documents;

/// <summary>A comment in the Markdown text. Writers omit it; one that begins with <c>gazette:</c> is for the linter.</summary>
/// <param name="Words">The text inside the comment.</param>
/// <param name="Next">The block in the tree that follows it, by reference; null at the end of a document or a container.</param>
public sealed record Comment(string Words, Block? Next, SourceSpan Span);
