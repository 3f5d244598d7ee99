using Gazette.Sources;

namespace Gazette.Documents;

/// <summary>A heading in a table of contents, or at the end of a link.</summary>
/// <param name="Position">Counts from 1 in reading order.</param>
/// <param name="Text">Its words on one line.</param>
internal sealed record HeadingEntry(int Position, int Level, string Text, string Name, SourceSpan Span);
