using Gazette.Sources;

namespace Gazette.Diagnostics;

/// <summary>Another place of a diagnostic, introduced by a text such as <c>asked for by</c> or <c>first given at</c>.</summary>
public sealed record RelatedPlace(Words Introduction, SourceSpan Span);
