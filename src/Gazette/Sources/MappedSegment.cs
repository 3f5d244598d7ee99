namespace Gazette.Sources;

/// <summary>
/// From <paramref name="Start"/> in the rendered text to the next segment's start, the text came from <paramref name="Span"/>:
/// character for character when <paramref name="Verbatim"/>, as the result of an expression otherwise.
/// </summary>
public readonly record struct MappedSegment(int Start, SourceSpan Span, bool Verbatim);
