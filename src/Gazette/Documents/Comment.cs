using Gazette.Sources;

namespace Gazette.Documents;

/// <summary>A comment of the Markdown text. Writers leave it out; one that begins with <c>gazette:</c> speaks to the linter.</summary>
/// <param name="Words">What stands between the marks of the comment.</param>
/// <param name="Next">The block of the tree that follows it, the very object; null at the end of a document or a container.</param>
public sealed record Comment(string Words, Block? Next, SourceSpan Span);
