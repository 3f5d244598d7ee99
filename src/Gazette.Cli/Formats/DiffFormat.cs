using Gazette.Building;
using Gazette.Cli.Terminal;
using Gazette.Fixing;

namespace Gazette.Cli.Formats;

/// <summary>What a run would change in files, as <c>patch</c> takes it; what would be left is only counted.</summary>
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
            // Counted on its way here.
        }
    }
}
