using Gazette.Sources;

namespace Gazette.Reports;

/// <summary>A picture of a report.</summary>
/// <param name="File">Its path from the report's folder.</param>
/// <param name="Description">What it shows, for people who cannot see it.</param>
/// <param name="Width">Millimetres, or a percentage of the text's width; null for the picture's own width.</param>
public sealed record ReportImage(Phrase File, SourceSpan Span, Phrase? Description = null, Phrase? Caption = null, Phrase? Width = null)
{
    /// <summary>What references call it; only with a caption.</summary>
    public Phrase? Id { get; init; }
}
