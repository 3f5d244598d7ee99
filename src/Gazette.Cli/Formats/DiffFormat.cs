using Gazette.Building;
using Gazette.Cli.Terminal;
using Gazette.Fixing;

namespace Gazette.Cli.Formats;

/// <summary>The changes that a run would make to files, in the format of <c>patch</c>; the remaining diagnostics are only counted.</summary>
internal sealed class DiffFormat(WorkingFiles files, string? encoding, DisplayPaths paths) : IOutcomeFormat
{
    public void Write(IEnumerable<ReportOutcome> outcomes, TextWriter output)
    {
        foreach (string path in files.Changed)
        {
            output.Write(files.Compare(path, encoding).Show(paths.Show(path), paths.Show(path)));
        }

        foreach (ReportOutcome _ in outcomes)
        {
            // Enumerating the outcomes counts them.
        }
    }
}
