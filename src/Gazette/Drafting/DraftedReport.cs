using System.Collections.Immutable;
using Gazette.Pictures;

namespace Gazette.Drafting;

/// <summary>A report that was made from a finished document.</summary>
/// <param name="Text">The text of the report file.</param>
/// <param name="Template">The built-in template that it names.</param>
/// <param name="Metrics">How many numbers became metrics.</param>
/// <param name="Differing">The lines of the document that the report does not print in their place; empty if its text is the document's.</param>
public sealed record DraftedReport(string Text, string Template, int Metrics, ImmutableArray<string> Differing)
{
    /// <summary>The pictures of the document, by their paths from the report's folder.</summary>
    public ImmutableArray<Picture> Pictures { get; init; } = [];
}
