using Gazette.Building;
using Gazette.Cli.Terminal;
using Gazette.Diagnostics;
using Gazette.Tracing;

namespace Gazette.Cli.Commands;

/// <summary>Chooses what of each report is explained, and remembers how it went.</summary>
/// <param name="words">What to look for; null for every number.</param>
/// <param name="document">The only document to explain; null for all.</param>
internal sealed class Explanation(string? words, string? document, BuildSummary summary)
{
    public bool HasReports { get; private set; }

    /// <summary>The folder of the first report.</summary>
    public string? Folder { get; private set; }

    /// <summary>Whether a report has an error, so that it prints nothing.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Whether there was anything to explain.</summary>
    public bool HasFound { get; private set; }

    /// <summary>The documents with the numbers of them that are explained; mistakes of the report are printed.</summary>
    public IReadOnlyList<(TracedDocument Document, IReadOnlyList<TracedNumber> Numbers)> Choose(TracedReport report)
    {
        HasReports = true;
        Folder ??= Path.GetDirectoryName(report.Input.Path);
        HasFailed |= !report.Succeeded;
        summary.Print(report.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error));
        List<(TracedDocument, IReadOnlyList<TracedNumber>)> chosen = [];
        foreach (TracedDocument traced in report.Documents.Where(traced => document is null || report.Documents.Length == 1 || traced.Name == document))
        {
            IReadOnlyList<TracedNumber> numbers = string.IsNullOrEmpty(words) ? traced.Trace.Numbers : TraceSearch.Find(traced.Trace, words);
            if (numbers.Count > 0 || string.IsNullOrEmpty(words))
            {
                chosen.Add((traced, numbers));
                HasFound = true;
            }
        }

        return chosen;
    }
}
