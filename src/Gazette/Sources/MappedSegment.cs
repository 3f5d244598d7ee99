namespace Gazette.Sources;

/// <summary>
/// From <paramref name="Start"/> in the rendered text to the start of the next segment, the text came from <paramref name="Span"/>: character for
/// character if <paramref name="Verbatim"/>, otherwise as the result of an expression.
/// </summary>
public readonly record struct MappedSegment(int Start, SourceSpan Span, bool Verbatim);
