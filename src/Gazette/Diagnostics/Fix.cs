using Gazette.Sources;

namespace Gazette.Diagnostics;

/// <summary>
/// A replacement that puts a mistake right without asking: it changes marks or the form of a number, never what is meant.
/// <see cref="Span"/> is the stretch of the report, the template or the text that stands in the document letter for letter.
/// </summary>
public sealed record Fix(SourceSpan Span, string Replacement);
