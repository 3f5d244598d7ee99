using Gazette.Sources;

namespace Gazette.Documents.Markdown;

/// <summary>A line end of the source, until its neighbours have told whether it stands for a blank or for nothing.</summary>
internal sealed record SoftLineEnd(bool IsInValue, SourceSpan Span) : Inline(Span);

/// <summary>A blank line inside a value, until the paragraph around it has been parted.</summary>
internal sealed record ParagraphBreak(SourceSpan Span) : Inline(Span);
