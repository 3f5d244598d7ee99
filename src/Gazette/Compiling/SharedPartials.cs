using Gazette.Sources;
using Gazette.Templates;

namespace Gazette.Compiling;

/// <summary>
/// Partials that the templates of a folder share: those in <c>_shared</c> beside a template's folder which it includes, directly or by way of others. A
/// partial of the template's own takes precedence.
/// </summary>
internal static class SharedPartials
{
    private const string FolderName = "_shared";

    /// <summary>The folder beside that of a template; null if there is none. A link could lead anywhere, so it does not count.</summary>
    public static string? FolderOf(string template) =>
        Path.GetDirectoryName(template) is { } parent
        && new DirectoryInfo(Path.Combine(parent, FolderName)) is { Exists: true, LinkTarget: null } folder
            ? folder.FullName
            : null;

    /// <summary>The partials that can be included, in ordinal order; links do not count.</summary>
    public static string[] FilesIn(string folder)
    {
        string[] files = [.. Directory.GetFiles(folder, "_*" + Template.Extension).Where(path => new FileInfo(path).LinkTarget is null)];
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }

    /// <summary>Adds those of a folder's partials that a template's files include, until none is missing.</summary>
    /// <param name="all">Whether to add all of them, because a Word file, whose tags are not known yet, may include any.</param>
    /// <param name="read">Reads a file; null if it cannot be read.</param>
    public static void AddTo(List<SourceFile> files, string folder, bool all, Func<string, SourceFile?> read)
    {
        List<string> left = [.. FilesIn(folder).Where(path => !files.Exists(file => file.Name == Path.GetFileName(path)))];
        if (all)
        {
            files.AddRange(left.Select(read).OfType<SourceFile>());
            return;
        }

        for (int i = 0; i < files.Count; i++)
        {
            foreach (string path in left.FindAll(path => Includes(files[i], path)))
            {
                left.Remove(path);
                if (read(path) is { } file)
                {
                    files.Add(file);
                }
            }
        }
    }

    private static bool Includes(SourceFile file, string path)
    {
        string name = Path.GetFileName(path)[1..^Template.Extension.Length];
        return file.Text.Contains($"'{name}'", StringComparison.Ordinal) || file.Text.Contains($"\"{name}\"", StringComparison.Ordinal);
    }
}
