using System.Collections.Immutable;
using Gazette.Compiling;
using Gazette.Data.Formats;
using Gazette.Data.Tables;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Building;

/// <summary>
/// Finds the reports that the arguments of a command line refer to: a file is a report itself; a folder with a <c>report.yaml</c> is that report; any
/// other folder stands for every report file in it and every folder with a report below it; a pattern stands for what it matches.
/// </summary>
public static class InputDiscovery
{
    private static readonly string[] ReportFiles = [.. DataFormats.Extensions.Select(extension => "report" + extension)];

    /// <summary>
    /// In the order of the arguments, and in ordinal order of the paths within one argument; a report that is named twice is returned once.
    /// </summary>
    public static ImmutableArray<ReportInput> Find(string currentFolder, IEnumerable<string> words, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(bag);
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
                AddOrReport(found, bag, within => FindInFolder(path, within), BuildDiagnostics.FolderWithoutReports(path));
            }
            else if (GlobPattern.IsPattern(word))
            {
                AddOrReport(
                    found, bag, within => FindMatches(GlobPattern.Parse(currentFolder, word), KindOf(word), within), BuildDiagnostics.NothingMatches(word));
            }
            else
            {
                bag.Add(BuildDiagnostics.MissingInput(path));
            }
        }

        return [.. found.Distinct(FilePaths.Comparer).Select(path => new ReportInput(path, NameOf(path)))];
    }

    private static void AddOrReport(List<string> found, DiagnosticBag bag, Func<DiagnosticBag, List<string>> find, Diagnostic whenNone)
    {
        int before = bag.Count;
        List<string> more = find(bag);
        if (more.Count == 0 && bag.Count == before)
        {
            bag.Add(whenNone);
        }

        found.AddRange(Sort(more));
    }

    private static List<string> FindInFolder(string folder, DiagnosticBag bag)
    {
        if (FindReportFile(folder) is { } report)
        {
            return [report];
        }

        List<string> found = [.. List(folder, bag).Where(path => File.Exists(path) && LooksLikeReport(path))];
        AddFoldersBeneath(folder, found, bag);
        return found;
    }

    private static void AddFoldersBeneath(string folder, List<string> found, DiagnosticBag bag)
    {
        foreach (string inner in List(folder, bag).Where(IsVisibleFolder))
        {
            if (FindReportFile(inner) is { } report)
            {
                found.Add(report);
            }
            else
            {
                AddFoldersBeneath(inner, found, bag);
            }
        }
    }

    // Tables and documents are found only by a pattern that asks for them, such as `*.csv` or `*.docx`: a folder of reports may contain unrelated
    // ones.
    private static Func<string, bool> KindOf(string pattern) =>
        TableFile.IsTable(pattern) || StreamedReports.IsFile(pattern) ? path => (TableFile.IsTable(path) || StreamedReports.IsFile(path)) && !IsHidden(path)
        : DocumentCheck.IsOne(pattern) ? path => DocumentCheck.IsOne(path)
            && !IsHidden(path)
            && !Path.GetFileName(path).StartsWith("~$", StringComparison.Ordinal)
        : LooksLikeReport;

    private static List<string> FindMatches(GlobPattern pattern, Func<string, bool> isOfKind, DiagnosticBag bag)
    {
        List<string> found = [];
        Walk(pattern.Root);
        return found;

        void Walk(string folder)
        {
            foreach (string path in List(folder, bag))
            {
                if (IsVisibleFolder(path))
                {
                    if (pattern.Matches(path) && FindReportFile(path) is { } report)
                    {
                        found.Add(report);
                    }

                    if (pattern.MayMatchBeneath(path))
                    {
                        Walk(path);
                    }
                }
                else if (isOfKind(path) && pattern.Matches(path))
                {
                    found.Add(path);
                }
            }
        }
    }

    private static string[] List(string folder, DiagnosticBag bag)
    {
        try
        {
            return Directory.Exists(folder) ? Directory.GetFileSystemEntries(folder) : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            bag.Add(BuildDiagnostics.UnreadableFolder(folder, exception));
            return [];
        }
    }

    private static string? FindReportFile(string folder) =>
        ReportFiles.Select(name => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    // Links are not followed, so that a folder that contains itself cannot cause an endless search.
    private static bool IsVisibleFolder(string path) =>
        Directory.Exists(path) && !IsHidden(path) && !File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint);

    // Leaves out files beside reports that are not reports: samples, manifests and schemas of templates, and files whose names begin with `_` or a
    // dot.
    private static bool LooksLikeReport(string path)
    {
        string name = Path.GetFileName(path);
        return DataFormats.IsData(name)
            && !IsHidden(path)
            && !name.StartsWith('_')
            && name is not ("sample.yaml" or "template.yaml" or "schema.json")
            && !(name.StartsWith("sample.", StringComparison.Ordinal) && name.EndsWith(".yaml", StringComparison.Ordinal));
    }

    private static bool IsHidden(string path) => Path.GetFileName(path).StartsWith('.');

    private static IEnumerable<string> Sort(IEnumerable<string> paths) =>
        paths.OrderBy(path => UnicodeComposition.Join(path.Replace('\\', '/')), StringComparer.Ordinal);

    // Composed, because macOS may give the letters and the marks of a name one by one: a report has the same name on every system.
    private static string NameOf(string path)
    {
        string stem = Path.GetFileNameWithoutExtension(path);
        string? folder = Path.GetFileName(Path.GetDirectoryName(path));
        return ReportFiles.Contains(Path.GetFileName(path), StringComparer.Ordinal) && !string.IsNullOrEmpty(folder)
            ? UnicodeComposition.Join(folder)
            : UnicodeComposition.Join(stem);
    }
}
