using Gazette.Sources;

namespace Gazette.Cli.Watching;

/// <summary>A folder in which a change matters.</summary>
/// <param name="Beneath">Whether a change in a folder below it matters, too.</param>
internal sealed record SourceFolder(string Path, bool Beneath)
{
    /// <summary>The folders of files; a folder among them, such as a template's, is watched with all that is in it.</summary>
    public static IEnumerable<SourceFolder> Of(IEnumerable<string> paths) => paths
        .Select(path => Directory.Exists(path)
            ? new SourceFolder(path, Beneath: true)
            : new SourceFolder(System.IO.Path.GetDirectoryName(path) ?? path, Beneath: false))
        .Distinct();

    /// <summary>Whether whoever watches this folder also sees what changes in another one.</summary>
    public bool Covers(SourceFolder other) =>
        FilePaths.Comparer.Equals(Path, other.Path) ? Beneath || !other.Beneath
        : Beneath && other.Path.StartsWith(System.IO.Path.TrimEndingDirectorySeparator(Path) + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
