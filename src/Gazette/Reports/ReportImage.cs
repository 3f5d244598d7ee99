using Gazette.Sources;

namespace Gazette.Reports;

/// <summary>A picture of a report.</summary>
/// <param name="File">Its path from the report's folder.</param>
/// <param name="Description">What it shows, for those who do not see it.</param>
/// <param name="Width">Millimetres, or percent of the page's text; null for its own width.</param>
public sealed record ReportImage(Phrase File, SourceSpan Span, Phrase? Description = null, Phrase? Caption = null, Phrase? Width = null);
