namespace Gazette.Sources;

/// <summary>How paths of this system are compared and found.</summary>
public static class FilePaths
{
    /// <summary>Whether two paths name the same file. A folder of macOS may tell capital letters from small ones, so only Windows ignores them.</summary>
    public static StringComparer Comparer { get; } = OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>
    /// The path of a file or folder with this name. Letters with marks are composed in every text that is read, but files that come from macOS may have
    /// decomposed names: é is one character in the report and two in the name.
    /// </summary>
    public static string Find(string folder, string name) => Path.Combine(folder, FindName(folder, name));

    /// <summary>The same for a path with slashes. It keeps them, on Windows too: messages show a path as the user wrote it.</summary>
    public static string Find(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        int start = path.LastIndexOf('/') + 1;
        return start == 0 ? path : path[..start] + FindName(path[..start], path[start..]);
    }

    private static string FindName(string folder, string name) =>
        System.Text.Ascii.IsValid(name) || Path.Exists(Path.Combine(folder, name)) || !Directory.Exists(folder)
            ? name
            : Directory.EnumerateFileSystemEntries(folder)
                .Select(entry => Path.GetFileName(entry))
                .FirstOrDefault(found => UnicodeComposition.Join(found) == name, name);
}
