using Gazette.Sources;

namespace Gazette.Linting;

/// <summary>
/// A replacement that changes marks or the form of a number, never its meaning. <see cref="Span"/> is the stretch of the
/// template or the report that stands in the document letter for letter.
/// </summary>
public sealed record LintFix(SourceSpan Span, string Replacement);
