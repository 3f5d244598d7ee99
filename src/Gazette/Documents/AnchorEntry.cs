using Gazette.Sources;

namespace Gazette.Documents;

/// <summary>What references to an anchor print.</summary>
/// <param name="Words">The text of the anchor.</param>
/// <param name="Before">What is printed before it, as in Section 1.2.</param>
/// <param name="After">What is printed after it.</param>
/// <param name="Span">The place of the anchor.</param>
internal sealed record AnchorEntry(string Id, string Words, string Before, string After, SourceSpan Span)
{
    public CrossReference Resolve(CrossReference reference) =>
        reference with { Label = Before + Words + After, Before = Before.Length, After = After.Length };
}
