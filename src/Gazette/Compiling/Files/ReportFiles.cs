using Gazette.Data.Formats;
using Gazette.Sources;

namespace Gazette.Compiling.Files;

/// <summary>
/// Finds the report files in a folder: a folder with a <c>report.yaml</c> is that report; any other folder stands for every report file in it and
/// every folder with a report below it. Links are not followed, so that a folder that contains itself cannot cause an endless search.
/// </summary>
/// <param name="report">Receives the folders that cannot be read.</param>
internal sealed class ReportFiles(Action<string, Exception> report)
{
    private static readonly string[] Names = [.. DataFormats.Extensions.Select(extension => "report" + extension)];

    /// <summary>In ordinal order of the paths.</summary>
    public IReadOnlyList<string> FindInFolder(string folder) => Sort(FindIn(folder));

    /// <summary>The files that a pattern matches, in ordinal order of the paths.</summary>
    /// <param name="isOfKind">Which files to look at; by default those that look like reports.</param>
    public IReadOnlyList<string> FindMatches(GlobPattern pattern, Func<string, bool>? isOfKind = null)
    {
        List<string> found = [];
        Walk(pattern.Root);
        return Sort(found);

        void Walk(string folder)
        {
            foreach (string path in List(folder))
            {
                if (IsVisibleFolder(path))
                {
                    if (pattern.Matches(path) && FindReport(path) is { } file)
                    {
                        found.Add(file);
                    }

                    if (pattern.MayMatchBeneath(path))
                    {
                        Walk(path);
                    }
                }
                else if ((isOfKind ?? LooksLikeReport)(path) && pattern.Matches(path))
                {
                    found.Add(path);
                }
            }
        }
    }

    /// <summary>What a report's documents are called: the folder's name for <c>report.yaml</c>, otherwise the file's name without extension.</summary>
    // Composed, because macOS may give the letters and the marks of a name one by one: a report has the same name on every system.
    public static string NameOf(string path)
    {
        string stem = Path.GetFileNameWithoutExtension(path);
        string? folder = Path.GetFileName(Path.GetDirectoryName(path));
        return UnicodeComposition.Join(Names.Contains(Path.GetFileName(path), StringComparer.Ordinal) && !string.IsNullOrEmpty(folder) ? folder : stem);
    }

    public static bool IsHidden(string path) => Path.GetFileName(path).StartsWith('.');

    private List<string> FindIn(string folder)
    {
        if (FindReport(folder) is { } file)
        {
            return [file];
        }

        List<string> found = [.. List(folder).Where(path => File.Exists(path) && LooksLikeReport(path))];
        AddFoldersBeneath(folder, found);
        return found;
    }

    private void AddFoldersBeneath(string folder, List<string> found)
    {
        foreach (string inner in List(folder).Where(IsVisibleFolder))
        {
            if (FindReport(inner) is { } file)
            {
                found.Add(file);
            }
            else
            {
                AddFoldersBeneath(inner, found);
            }
        }
    }

    private string[] List(string folder)
    {
        try
        {
            return Directory.Exists(folder) ? Directory.GetFileSystemEntries(folder) : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            report(folder, exception);
            return [];
        }
    }

    private static string? FindReport(string folder) => Names.Select(name => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

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

    private static List<string> Sort(IEnumerable<string> paths) =>
        [.. paths.OrderBy(path => UnicodeComposition.Join(path.Replace('\\', '/')), StringComparer.Ordinal)];
}
