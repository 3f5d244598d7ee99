using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Documents.Markdown;

/// <summary>A stretch <c>[Start, End)</c> of a rendered text that breaks one of the <see cref="MarkdownLimits"/>.</summary>
/// <param name="Describe">The mistake at a place: the same text may have been rendered from several files.</param>
internal sealed record LimitBreach(int Start, int End, Func<SourceSpan, Diagnostic> Describe);
