using System.Collections.Concurrent;
using Gazette.Data.Text;
using Gazette.Sources;

namespace Gazette.Fixing;

/// <summary>
/// The files that a run changes: on disk, each completely or not at all; or only in memory, for a run that shows what it would do. Later reads see
/// the changes, and the original content is kept.
/// </summary>
/// <param name="shipped">The folder of the files that came with the program: all users share them, and the next version would overwrite any change.</param>
public sealed class WorkingFiles(bool inMemory, string shipped) : IFileSource
{
    private readonly DiskFiles _disk = new();
    private readonly Dictionary<string, byte[]> _before = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte[]> _after = new(StringComparer.Ordinal);
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);

    /// <summary>Full paths, in ordinal order.</summary>
    public IReadOnlyList<string> Changed => [.. _changed.Order(StringComparer.Ordinal)];

    /// <summary>Thread-safe, even while another file is written.</summary>
    public byte[] Read(string path) => _after.TryGetValue(path, out byte[]? bytes) ? bytes : _disk.Read(path);

    /// <summary>Whether a file, given by its full path, belongs to the user.</summary>
    public bool MayChange(string path) =>
        Path.IsPathRooted(path) && File.Exists(path)
        && (Path.GetRelativePath(shipped, path) is var way && (way.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(way)));

    /// <summary>What a run in memory would change in a file.</summary>
    /// <param name="encoding">The encoding of the files, as given by the user.</param>
    public UnifiedDiff Compare(string path, string? encoding) => UnifiedDiff.Between(
        EncodedText.Read(_before[path], encoding)?.Text ?? "", EncodedText.Read(_after[path], encoding)?.Text ?? "");

    /// <exception cref="IOException">The file cannot be replaced, and is unchanged.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be replaced, and is unchanged.</exception>
    public void Write(string path, byte[] before, byte[] after)
    {
        if (inMemory)
        {
            _before.TryAdd(path, before);
            _after[path] = after;
        }
        else
        {
            FileReplacement.Write(path, after);
        }

        _changed.Add(path);
    }
}
