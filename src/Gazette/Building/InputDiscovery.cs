using System.Collections.Immutable;
using Gazette.Compiling;
using Gazette.Compiling.Files;
using Gazette.Data.Tables;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Building;

/// <summary>
/// Finds the reports that the arguments of a command line refer to: a file is a report itself; a folder stands for the reports in it, as <see
/// cref="ReportFiles"/> finds them; a pattern stands for what it matches.
/// </summary>
public static class InputDiscovery
{
    /// <summary>
    /// In the order of the arguments, and in ordinal order of the paths within one argument; a report that is named twice is returned once.
    /// </summary>
    public static ImmutableArray<ReportInput> Find(string currentFolder, IEnumerable<string> words, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(bag);
        ReportFiles files = new((folder, exception) => bag.Add(BuildDiagnostics.UnreadableFolder(folder, exception)));
        List<string> found = [];
        foreach (string word in words)
        {
            string path = Path.GetFullPath(Path.Combine(currentFolder, word));
            if (File.Exists(path))
            {
                found.Add(path);
            }
            else if (Directory.Exists(path))
            {
                AddOrReport(found, bag, () => files.FindInFolder(path), BuildDiagnostics.FolderWithoutReports(path));
            }
            else if (GlobPattern.IsPattern(word))
            {
                AddOrReport(found, bag, () => files.FindMatches(GlobPattern.Parse(currentFolder, word), KindOf(word)), BuildDiagnostics.NothingMatches(word));
            }
            else
            {
                bag.Add(BuildDiagnostics.MissingInput(path));
            }
        }

        return [.. found.Distinct(FilePaths.Comparer).Select(path => new ReportInput(path, ReportFiles.NameOf(path)))];
    }

    /// <summary>
    /// Where the arguments look for reports: for a folder or a pattern, a folder and all below it; for a file, its folder alone.
    /// </summary>
    public static IEnumerable<(string Folder, bool Beneath)> FoldersOf(string currentFolder, IEnumerable<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        foreach (string word in words)
        {
            string path = Path.GetFullPath(Path.Combine(currentFolder, word));
            yield return Directory.Exists(path) ? (path, true)
                : !File.Exists(path) && GlobPattern.IsPattern(word) ? (GlobPattern.Parse(currentFolder, word).Root, true)
                : (Path.GetDirectoryName(path) ?? path, false);
        }
    }

    private static void AddOrReport(List<string> found, DiagnosticBag bag, Func<IReadOnlyList<string>> find, Diagnostic whenNone)
    {
        int before = bag.Count;
        IReadOnlyList<string> more = find();
        if (more.Count == 0 && bag.Count == before)
        {
            bag.Add(whenNone);
        }

        found.AddRange(more);
    }

    // Tables and documents are found only by a pattern that asks for them, such as `*.csv` or `*.docx`: a folder of reports may contain unrelated
    // ones.
    private static Func<string, bool>? KindOf(string pattern) =>
        TableFile.IsTable(pattern) || StreamedReports.IsFile(pattern)
            ? path => (TableFile.IsTable(path) || StreamedReports.IsFile(path)) && !ReportFiles.IsHidden(path)
        : DocumentCheck.IsOne(pattern) ? path => DocumentCheck.IsOne(path)
            && !ReportFiles.IsHidden(path)
            && !Path.GetFileName(path).StartsWith("~$", StringComparison.Ordinal)
        : null;
}
