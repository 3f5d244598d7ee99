using Gazette.Documents;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Tracing;

/// <summary>Says of a single value of a document where it comes from, for a reader who points at it.</summary>
public sealed class ValueTracer
{
    private readonly NumberTracer _tracer;

    public ValueTracer(Report report, Document document)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(document);
        _tracer = new NumberTracer(report, document.Properties.Language);
    }

    /// <summary>The origin of the first number of the text; null if it has none. The place in the document is not known here.</summary>
    public TracedNumber? Find(TextRun value) =>
        _tracer.Find(new TracedLine { Place = new DocumentPlace([], PlaceKind.Paragraph, 1), Pieces = [new TracedPiece(0, value)] }).FirstOrDefault();
}
