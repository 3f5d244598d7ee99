using System.Collections.Immutable;
using Gazette.Documents;
using Gazette.Reports;

namespace Gazette.Fixing.Pull;

/// <summary>A document that a report makes, in memory.</summary>
/// <param name="Name">What its template calls it.</param>
/// <param name="Content">The Word file.</param>
/// <param name="Metrics">The numbers of the report, as base files and headings complete them.</param>
public sealed record TrialDocument(string Name, Document Tree, byte[] Content, ImmutableArray<Metric> Metrics);
