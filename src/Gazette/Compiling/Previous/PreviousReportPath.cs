using Gazette.Data.Formats;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Compiling.Previous;

/// <summary>
/// Restricts where the report of an earlier period may be: a report file by a path relative to the file that refers to it, at most a few folders up
/// and never through a hidden folder. Reports come from anywhere, and messages show the content of the files they refer to.
/// </summary>
internal static class PreviousReportPath
{
    /// <summary>How many folders up a path may lead: from <c>2026/h1/liuhe/report.yaml</c> to <c>2025/h1/liuhe/report.yaml</c> it is three.</summary>
    public const int MostClimbs = 3;

    /// <summary>The path, relative to the same folder as the report's own path; null with the error in the bag.</summary>
    public static string? Resolve(Phrase words, string key, DiagnosticBag bag)
    {
        string[] steps = words.Text.Replace('\\', '/').Split('/');
        Words? problem = words.Text.Length == 0 ? PreviousReportWords.Empty
            : steps[0].Length == 0 || steps[0].Contains(':', StringComparison.Ordinal) || steps[0][0] == '~' ? PreviousReportWords.NotFromHere
            : !DataFormats.IsData(words.Text) ? PreviousReportWords.OtherKind
            : steps.Any(step => step is ['.', ..] and not ("." or "..")) ? PreviousReportWords.HiddenFolder
            : steps.Any(step => step.Length == 0 || step.Contains('\0', StringComparison.Ordinal) || DeviceName.Is(step)) ? PreviousReportWords.NoPath
            : Climbs(steps) > MostClimbs ? PreviousReportWords.TooHigh(MostClimbs)
            : null;
        string own = words.Span.File.Path.Replace(Path.DirectorySeparatorChar, '/');
        string path = Fold([.. own.Split('/')[..^1], .. steps]);
        problem ??= path == Fold(own.Split('/')) ? PreviousReportWords.ThisFile : null;
        if (problem is not null)
        {
            bag.Add(PreviousReportDiagnostics.BadPath(key, words, problem));
        }

        return problem is null ? path : null;
    }

    private static int Climbs(string[] steps)
    {
        int height = 0;
        int highest = 0;
        foreach (string step in steps)
        {
            height += step switch { ".." => 1, "." => 0, _ => -1 };
            highest = Math.Max(highest, height);
        }

        return highest;
    }

    // Turns a/b/../c into a/c; steps above the first folder are kept.
    private static string Fold(IEnumerable<string> steps)
    {
        List<string> folded = [];
        foreach (string step in steps)
        {
            if (step == ".." && folded is [.., not ("" or "..")])
            {
                folded.RemoveAt(folded.Count - 1);
            }
            else if (step != ".")
            {
                folded.Add(step);
            }
        }

        return string.Join('/', folded);
    }
}
