using Gazette.Compiling.Files;
using Gazette.Data.Formats;
using Gazette.Data.Tables;
using Gazette.Sources;

namespace Gazette.Compiling.Collecting;

/// <summary>
/// The files of a folder or a pattern that a collection names; an output folder stands for the reports that were built into it. Their common state has
/// one stamp, so that a report is out of date as soon as a member changes, comes or goes.
/// </summary>
/// <param name="reportsOfOutput">The paths that the manifest of a folder lists, relative to it; null for a folder without a manifest.</param>
internal sealed class MemberFiles(Func<string, IReadOnlyList<string>?> reportsOfOutput)
{
    /// <summary>Whether a path stands for any number of files.</summary>
    public static bool IsSet(string path) => GlobPattern.IsPattern(path) || Directory.Exists(path);

    /// <param name="report">Receives the folders that cannot be read.</param>
    public IReadOnlyList<string> Find(string path, Action<string, Exception> report)
    {
        ReportFiles files = new(report);
        return !GlobPattern.IsPattern(path) ? (reportsOfOutput(path) is { } built ? Locate(path, built) : files.FindInFolder(path))
            : files.FindMatches(GlobPattern.Parse(".", path), TableFile.IsTable(path) ? file => TableFile.IsTable(file) && !ReportFiles.IsHidden(file) : null);
    }

    /// <summary>The stamp of a set whose files have been read.</summary>
    public static FileStamp StampOf(string path, IReadOnlyList<string> files, Func<string, ContentHash> hashOf)
    {
        string[] parts = new string[files.Count * 2];
        for (int i = 0; i < files.Count; i++)
        {
            parts[i * 2] = Path.GetRelativePath(path, files[i]).Replace('\\', '/');
            parts[(i * 2) + 1] = hashOf(files[i]).ToString();
        }

        return new FileStamp(path, ContentHash.Of(parts));
    }

    /// <summary>The current stamp of a set; null if the path is none.</summary>
    public FileStamp? FindStamp(string path) => !Path.IsPathFullyQualified(path) || !IsSet(path)
        ? null
        : StampOf(path, Find(path, static (_, _) => { }), file => FileStamp.OfFile(file)?.Hash ?? default);

    // A manifest is a file like any other, so it may lead no further than a report may.
    private static List<string> Locate(string folder, IReadOnlyList<string> names)
    {
        SourceSpan manifest = new SourceFile(Path.Combine(folder, "manifest.json"), "").Whole;
        return
        [
            .. names.Select(name => LinkedPath.Resolve(new Phrase(name, manifest), out _)).OfType<string>()
                .Where(path => DataFormats.IsData(path) || TableFile.IsTable(path))
                .Select(Path.GetFullPath),
        ];
    }
}
