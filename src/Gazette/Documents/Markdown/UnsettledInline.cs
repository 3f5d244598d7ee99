using Gazette.Sources;

namespace Gazette.Documents.Markdown;

/// <summary>A line end whose meaning depends on its neighbours, which are not known yet.</summary>
/// <param name="Run">The line end itself.</param>
internal abstract record UnsettledInline(TextRun Run) : Inline
{
    public override SourceSpan Span
    {
        get => Run.Span;
        init => Run = new TextRun(Run.Text, value);
    }
}

/// <summary>A line end in the source, until its neighbours show whether it means a blank or nothing.</summary>
internal sealed record SoftLineEnd(bool IsInValue, TextRun Run) : UnsettledInline(Run);

/// <summary>A blank line inside a value, until the paragraph around it has been split.</summary>
internal sealed record ParagraphBreak(TextRun Run) : UnsettledInline(Run);
