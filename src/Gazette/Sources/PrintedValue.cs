namespace Gazette.Sources;

/// <summary>A value as it was printed. Its words are made rather than typed, so they seldom stand in any file.</summary>
/// <param name="text">The words.</param>
/// <param name="place">Where the value is given, or calculated.</param>
/// <param name="metric">The id of the metric that it tells of; null for other values. Reports know what the id means.</param>
public sealed class PrintedValue(string text, SourceSpan place, string? metric) : Origin
{
    public string? Metric => metric;

    /// <summary>The value's whole place, unless the file has it letter for letter.</summary>
    internal override SourceSpan SpanOf(int start, int end) =>
        place.Has(text) ? place with { Start = place.Start + start, End = place.Start + end } : place;
}
