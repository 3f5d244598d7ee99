using Gazette.Sources;

namespace Gazette.Diagnostics;

/// <summary>
/// A replacement that can be made without asking: it changes marks or the form of a number, never the meaning. <see cref="Span"/> is a place in the
/// report, the template or the text whose characters are in the document unchanged.
/// </summary>
public sealed record Fix(SourceSpan Span, string Replacement);
