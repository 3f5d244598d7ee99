using Gazette.Diagnostics;
using Gazette.Fixing;

namespace Gazette.Building;

/// <summary>
/// Applies safe fixes to the files of reports and to the files that several of them share. A fix may reveal another problem, so reports are checked
/// again until nothing changes, up to a fixed number of passes.
/// </summary>
/// <param name="encoding">The encoding of the files, as given by the user.</param>
public sealed class FixLoop(IReportCheck check, WorkingFiles files, string? encoding)
{
    private const int MostPasses = 24;

    /// <summary>How many problems were fixed.</summary>
    public int Fixed { get; private set; }

    /// <summary>Whether there were still fixes to apply after the last pass.</summary>
    public bool IsUnfinished { get; private set; }

    /// <summary>Why files could not be written.</summary>
    public DiagnosticBag Problems { get; } = new();

    public void Run()
    {
        List<ReportInput>? inputs = null;
        for (int pass = 0; pass < MostPasses; pass++)
        {
            inputs = RunOnce(inputs);
            if (inputs.Count == 0)
            {
                return;
            }
        }

        IsUnfinished = true;
    }

    // Returns the reports in which something has changed. A report's own file is changed as soon as its fixes are known, so that a run over many
    // reports need not hold all fixes; a file that several reports share is changed after all of them have been checked.
    private List<ReportInput> RunOnce(List<ReportInput>? inputs)
    {
        List<ReportInput> changed = [];
        List<ReportInput> sharing = [];
        Dictionary<string, HashSet<Fix>> shared = new(StringComparer.Ordinal);
        foreach (ReportOutcome outcome in inputs is null ? check.CheckAll() : check.Check(inputs))
        {
            ILookup<bool, Fix> fixes = outcome.Diagnostics.Select(diagnostic => diagnostic.Fix).OfType<Fix>()
                .Where(fix => EditGuard.CanEdit(fix.Span.File.Path) && files.MayChange(fix.Span.File.Path))
                .ToLookup(fix => fix.Span.File.Path == outcome.Input.Path);
            if (fixes[true].Any() && Apply(outcome.Input.Path, fixes[true]))
            {
                changed.Add(outcome.Input);
            }

            foreach (Fix fix in fixes[false])
            {
                (shared.TryGetValue(fix.Span.File.Path, out HashSet<Fix>? known) ? known : shared[fix.Span.File.Path] = []).Add(fix);
            }

            if (fixes[false].Any())
            {
                sharing.Add(outcome.Input);
            }
        }

        bool anyShared = false;
        foreach ((string path, HashSet<Fix> fixes) in shared.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            anyShared |= Apply(path, fixes);
        }

        return anyShared ? [.. changed.Concat(sharing).DistinctBy(input => input.Path)] : changed;
    }

    private bool Apply(string path, IEnumerable<Fix> fixes)
    {
        try
        {
            byte[] before = files.Read(path);
            (byte[] after, int applied) = EditableFile.Open(path, before, encoding)?.Apply(fixes) ?? (before, 0);
            if (applied > 0)
            {
                files.Write(path, before, after);
                Fixed += applied;
            }

            return applied > 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Problems.Add(BuildDiagnostics.UnwritableFix(path, exception));
            return false;
        }
    }
}
