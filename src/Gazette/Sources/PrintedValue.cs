namespace Gazette.Sources;

/// <summary>A formatted value. Its text was generated rather than typed, so it is rarely found in any file.</summary>
/// <param name="text">The text.</param>
/// <param name="place">Where the value is given or calculated.</param>
/// <param name="metric">The id of the metric that it belongs to; null for other values. Only reports know what the id means.</param>
public sealed class PrintedValue(string text, SourceSpan place, string? metric) : Origin
{
    public string? Metric => metric;

    /// <summary>Where the value is given or calculated.</summary>
    internal SourceSpan Place => place;

    /// <summary>How it was computed; null for the value of a metric, and for whatever an expression at its place has calculated.</summary>
    internal Derivation? Derivation { get; init; }

    /// <summary>The value's whole place, unless the file contains the text character for character.</summary>
    internal override SourceSpan SpanOf(int start, int end) =>
        place.Has(text) ? place with { Start = place.Start + start, End = place.Start + end } : place;
}
