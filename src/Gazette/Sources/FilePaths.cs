namespace Gazette.Sources;

/// <summary>How paths of this system are compared.</summary>
public static class FilePaths
{
    /// <summary>Whether two paths name the same file. A folder of macOS may tell capital letters from small ones, so only Windows ignores them.</summary>
    public static StringComparer Comparer { get; } = OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
}
