using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Reports;

/// <summary>The foot of the last page (版记): who gets copies, who printed it, and when.</summary>
public sealed record Colophon(ImmutableArray<Phrase> CopyTo, Phrase? PrintedBy, DateOnly? PrintedOn)
{
    public SourceSpan? PrintedOnSpan { get; init; }
}
