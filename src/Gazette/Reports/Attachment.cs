using Gazette.Sources;

namespace Gazette.Reports;

/// <summary>An attachment: only a name for the note below the text, or also content for a separate page.</summary>
public sealed record Attachment(
    Phrase Title, SourceSpan Span, Phrase? Text = null, ReportTable? Table = null, ReportImage? Image = null, ReportChart? Chart = null)
{
    /// <summary>Its number among the attachments, from 1.</summary>
    public int Number { get; init; } = 1;

    public bool HasContent => Text is not null || Table is not null || Image is not null || Chart is not null;
}
