namespace Gazette.Sources;

/// <summary>
/// From <paramref name="Start"/> in the rendered text to the next segment's start, the text came from <paramref name="Span"/>:
/// character for character when <paramref name="Verbatim"/>, as the result of an expression otherwise.
/// </summary>
/// <param name="Phrase">The text of a report whose words stand here, read as Markdown because the template asks for it.</param>
/// <param name="From">Which character of it is the first here.</param>
public readonly record struct MappedSegment(int Start, SourceSpan Span, bool Verbatim, Phrase? Phrase = null, int From = 0);
