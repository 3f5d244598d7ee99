using Gazette.Sources;

namespace Gazette.Documents;

/// <summary>A caption in a list of tables or of figures.</summary>
/// <param name="Sequence">The name of the sequence that numbers it.</param>
/// <param name="Text">The label, the number and the words on one line.</param>
internal sealed record CaptionEntry(string Id, string Sequence, string Text, SourceSpan Span);
