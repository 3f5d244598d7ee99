using System.Collections.Immutable;
using Gazette.Documents;
using Gazette.Reports;

namespace Gazette.Tracing;

/// <summary>Where everything in a document comes from.</summary>
/// <param name="Lines">Every line, with the origins of its parts: what takes edits back into a report reads these.</param>
/// <param name="Numbers">Every number in them, in reading order.</param>
public sealed record Trace(ImmutableArray<TracedLine> Lines, ImmutableArray<TracedNumber> Numbers)
{
    /// <summary>The title that the document prints; null if it has none.</summary>
    public string? Title => Lines.FirstOrDefault(line => line.Place.Kind == PlaceKind.Title) is { Text: { Length: > 0 } title }
        ? title.Replace("\n", "", StringComparison.Ordinal)
        : null;

    public static Trace Of(Report report, Document document)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(document);
        NumberTracer tracer = new(report, document.Properties.Language);
        ImmutableArray<TracedLine> lines = LineReader.Read(document);
        return new Trace(lines, [.. lines.SelectMany(tracer.Find)]);
    }
}
