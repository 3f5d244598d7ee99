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
    public static string Find(string folder, string name)
    {
        string path = Path.Combine(folder, name);
        if (System.Text.Ascii.IsValid(name) || Path.Exists(path) || !Directory.Exists(folder))
        {
            return path;
        }

        return Directory.EnumerateFileSystemEntries(folder).FirstOrDefault(entry => UnicodeComposition.Join(Path.GetFileName(entry)) == name) ?? path;
    }
}
