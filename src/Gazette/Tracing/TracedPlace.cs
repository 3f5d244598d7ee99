using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Tracing;

/// <summary>A place in a file, as a person finds it there.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Position">Line and column; null for a file as a whole.</param>
/// <param name="Cell">The cell, if the file is a workbook.</param>
/// <param name="Paragraph">The paragraph, if the file is a Word file.</param>
public sealed record TracedPlace(string Path, SourcePosition? Position, string? Cell, WordPlace? Paragraph)
{
    internal static TracedPlace? Of(SourceSpan span) => span.File is null ? null
        : new TracedPlace(span.File.Path, span.IsWholeFile ? null : span.Position, span.Cell, span.Paragraph);

    internal static TracedPlace? Of(MemberPlace? place) => place is null ? null : new TracedPlace(place.Path, place.Position, place.Cell, null);
}
