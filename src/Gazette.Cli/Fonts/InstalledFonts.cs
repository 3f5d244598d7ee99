using Gazette.Sources;

namespace Gazette.Cli.Fonts;

/// <summary>The names of the fonts in some folders, in every language of their files.</summary>
internal static class InstalledFonts
{
    private const int MaximumFiles = 20_000;
    private const int MaximumDepth = 8;

    private static readonly string[] Extensions = [".ttf", ".otf", ".ttc", ".otc"];

    /// <summary>Names are compared without case. Files that are not fonts or cannot be read are skipped.</summary>
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
                using FileStream stream = SharedFile.Open(file);
                names.UnionWith(FontFile.ReadNames(stream));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // The font is then unknown, and a note about it only says that it was not found.
            }
        }

        return names;
    }
}
