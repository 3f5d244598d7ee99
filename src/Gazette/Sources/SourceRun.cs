namespace Gazette.Sources;

/// <summary>A piece of text and where it came from: literal words of a report, or the printed value of a metric.</summary>
public sealed record SourceRun(string Text, SourceSpan Span);
