using Gazette.Diagnostics;
using Gazette.Fixing;

namespace Gazette.Building;

/// <summary>
/// Puts right what can be put right without asking, in the files of reports and in what several of them share. A fix may bring
/// another to light, so reports are checked again until nothing changes, but not for ever.
/// </summary>
/// <param name="encoding">What the user says that files are encoded in.</param>
public sealed class FixLoop(IReportCheck check, WorkingFiles files, string? encoding)
{
    private const int MostPasses = 24;

    /// <summary>How many mistakes were put right.</summary>
    public int Fixed { get; private set; }

    /// <summary>Whether there was still something to do when the passes were used up.</summary>
    public bool IsUnfinished { get; private set; }

    /// <summary>What kept a file from being written.</summary>
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

    // The reports in which something has changed. A report's own file is changed as soon as it is known what to change, so that a run
    // over very many reports need not hold them all; a file that several share, when all of them have spoken.
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
