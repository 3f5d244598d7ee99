using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Documents.Markdown;

/// <summary>A part <c>[Start, End)</c> of a rendered text that exceeds one of the <see cref="MarkdownLimits"/>.</summary>
/// <param name="Describe">Creates the error for a place, because the same text may have been rendered from several files.</param>
internal sealed record LimitBreach(int Start, int End, Func<SourceSpan, Diagnostic> Describe);
