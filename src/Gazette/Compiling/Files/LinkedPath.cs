using Gazette.Compiling.Previous;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Compiling.Files;

/// <summary>
/// Restricts where the files may be that a report refers to: by a path relative to the file that refers to them, at most a few folders up and never
/// through a hidden folder. Reports come from anywhere, and messages show the content of the files they refer to.
/// </summary>
internal static class LinkedPath
{
    /// <summary>How many folders up a path may lead: from <c>2026/h1/liuhe/report.yaml</c> to <c>2025/h1/liuhe/report.yaml</c> it is three.</summary>
    public const int MostClimbs = 3;

    /// <summary>The path, relative to the same folder as the path of the file that names it; null if it is not allowed.</summary>
    /// <param name="problem">Why it is not, as the end of a sentence that begins with its key.</param>
    public static string? Resolve(Phrase words, out Words? problem)
    {
        string[] steps = words.Text.Replace('\\', '/').Split('/');
        problem = words.Text.Length == 0 ? PreviousReportWords.Empty
            : steps[0].Length == 0 || steps[0].Contains(':', StringComparison.Ordinal) || steps[0][0] == '~' ? PreviousReportWords.NotFromHere
            : steps.Any(step => step is ['.', ..] and not ("." or "..")) ? PreviousReportWords.HiddenFolder
            : steps.Any(step => step.Length == 0 || step.Contains('\0', StringComparison.Ordinal) || DeviceName.Is(step)) ? PreviousReportWords.NoPath
            : Climbs(steps) > MostClimbs ? PreviousReportWords.TooHigh(MostClimbs)
            : null;
        return problem is null ? Fold([.. FolderOf(words.Span.File), .. steps]) : null;
    }

    /// <summary>The path of a file in the form in which <see cref="Resolve"/> gives paths.</summary>
    public static string Of(SourceFile file) => Fold(file.Path.Replace(Path.DirectorySeparatorChar, '/').Split('/'));

    private static string[] FolderOf(SourceFile file) => file.Path.Replace(Path.DirectorySeparatorChar, '/').Split('/')[..^1];

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
