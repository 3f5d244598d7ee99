using Gazette.Building;
using Gazette.Diagnostics;

namespace Gazette.Cli.Terminal;

/// <summary>Counts diagnostics without duplicates.</summary>
internal static class DiagnosticCounts
{
    /// <summary>The diagnostics of a run in order; one in a template or a base file that many reports share is returned once.</summary>
    public static IEnumerable<Diagnostic> Once(IEnumerable<ReportOutcome> outcomes)
    {
        ToldDiagnostics told = new();
        return outcomes.SelectMany(outcome => outcome.Diagnostics).Where(told.IsNew);
    }

    /// <summary>For example <c>1 error, 2 warnings</c>; <c>no mistakes</c> for none.</summary>
    public static Words Of(IReadOnlyCollection<Diagnostic> diagnostics) =>
        Of(severity => diagnostics.Count(diagnostic => diagnostic.Severity == severity));

    public static Words Of(Func<Severity, int> countOf)
    {
        Words[] parts =
        [
            .. from severity in (Severity[])[Severity.Error, Severity.Warning, Severity.Note]
               let count = countOf(severity)
               where count > 0
               select SummaryWords.Mistakes(severity, count),
        ];
        return parts.Length == 0 ? SummaryWords.NoMistakes : Words.Join(parts, ", ", "，");
    }
}
