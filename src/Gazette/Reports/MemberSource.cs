using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Reports;

/// <summary>Says which other reports a report summarizes: its members.</summary>
/// <param name="Span">The place of the whole key, for messages about all members.</param>
/// <param name="From">Report files, patterns, folders, tables.</param>
public sealed record MemberSource(SourceSpan Span, ImmutableArray<Phrase> From)
{
    /// <summary>The base file for members that are rows of a table; null if there is none.</summary>
    public Phrase? With { get; init; }

    /// <summary>The sheet of a workbook that holds the members; null for the first.</summary>
    public Phrase? Sheet { get; init; }

    /// <summary>The names of the members there should be, as a list; empty if a file lists them or nothing is said.</summary>
    public ImmutableArray<Phrase> Expected { get; init; } = [];

    /// <summary>The file that lists the names: one a line, or <c>villages.xlsx!村名</c>.</summary>
    public Phrase? ExpectedIn { get; init; }
}
