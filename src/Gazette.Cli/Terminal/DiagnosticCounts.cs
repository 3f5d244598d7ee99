using System.Collections.Immutable;
using Gazette.Batches;
using Gazette.Diagnostics;

namespace Gazette.Cli.Terminal;

/// <summary>How many mistakes there are, and which of them are one and the same.</summary>
internal static class DiagnosticCounts
{
    /// <summary>The diagnostics of a run in its order; a mistake in a template that many reports share is told once.</summary>
    public static IEnumerable<Diagnostic> Once(ImmutableArray<ReportOutcome> outcomes) =>
        outcomes.SelectMany(outcome => outcome.Diagnostics).DistinctBy(d => (d.Severity, d.Rule, d.Message, d.Span.File.Path, d.Span.Start, d.Span.End));

    /// <summary>Such as <c>1 error, 2 warnings</c>; <c>no mistakes</c> for none.</summary>
    public static string Of(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        string[] parts =
        [
            .. from severity in (Severity[])[Severity.Error, Severity.Warning, Severity.Note]
               let count = diagnostics.Count(diagnostic => diagnostic.Severity == severity)
               where count > 0
               select $"{count} {severity.ToString().ToLowerInvariant()}{(count == 1 ? "" : "s")}",
        ];
        return parts.Length == 0 ? "no mistakes" : string.Join(", ", parts);
    }
}
