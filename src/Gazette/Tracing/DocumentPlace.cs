using System.Collections.Immutable;

namespace Gazette.Tracing;

/// <summary>Where a line stands in a document, as a person finds it there.</summary>
/// <param name="Headings">The headings above it, the outermost first.</param>
/// <param name="Number">Of paragraphs, the number below their heading; of tables, charts and footnotes, the number in the document; from 1.</param>
public sealed record DocumentPlace(ImmutableArray<string> Headings, PlaceKind Kind, int Number)
{
    /// <summary>In a table, its row, from 1, the head included; 0 elsewhere.</summary>
    public int Row { get; init; }

    public int Column { get; init; }

    public bool Equals(DocumentPlace? other) => other is not null && Kind == other.Kind && Number == other.Number && Row == other.Row && Column == other.Column
        && Headings.SequenceEqual(other.Headings);

    public override int GetHashCode() => HashCode.Combine(Kind, Number, Row, Column, Headings.Length);
}
