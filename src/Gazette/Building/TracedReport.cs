using System.Collections.Immutable;
using Gazette.Diagnostics;

namespace Gazette.Building;

/// <summary>A report with its traced documents; none if it has an error.</summary>
public sealed record TracedReport(ReportInput Input, ImmutableArray<TracedDocument> Documents, ImmutableArray<Diagnostic> Diagnostics)
{
    public bool Succeeded => !Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
