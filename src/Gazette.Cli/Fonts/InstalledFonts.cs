namespace Gazette.Cli.Fonts;

/// <summary>The names of the fonts in some folders, in every language that their files give.</summary>
internal static class InstalledFonts
{
    private const int MaximumFiles = 20_000;
    private const int MaximumDepth = 8;

    private static readonly string[] Extensions = [".ttf", ".otf", ".ttc", ".otc"];

    /// <summary>Case does not count in names. Files that are no fonts, or cannot be read, are passed over.</summary>
    public static IReadOnlySet<string> Find(IReadOnlyList<string> folders)
    {
        HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
        EnumerationOptions options = new() { RecurseSubdirectories = true, MaxRecursionDepth = MaximumDepth, IgnoreInaccessible = true };
        IEnumerable<string> files = folders
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", options))
            .Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase));
        foreach (string file in files.Take(MaximumFiles))
        {
            try
            {
                using FileStream stream = File.OpenRead(file);
                names.UnionWith(FontFile.ReadNames(stream));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // One font less to know of; the note that follows from it says only that it was not found.
            }
        }

        return names;
    }
}
