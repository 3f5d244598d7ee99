using Gazette.Sources;

namespace Gazette.Documents;

/// <summary>A heading in a table of contents, or as the target of a link.</summary>
/// <param name="Position">Counted from 1 in reading order.</param>
/// <param name="Text">Its text on one line.</param>
internal sealed record HeadingEntry(int Position, int Level, string Text, string Name, SourceSpan Span);
