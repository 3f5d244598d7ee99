using System.Collections.Concurrent;
using Gazette.Data.Text;
using Gazette.Sources;

namespace Gazette.Fixing;

/// <summary>
/// Files that a run changes: on the disk, each whole or not at all; or in memory alone, for one that only shows what it would do. It
/// reads what it has changed, and remembers what stood there before.
/// </summary>
/// <param name="shipped">The folder of what came with the program: it is everybody's, and the next version of the program would bring it back.</param>
public sealed class WorkingFiles(bool inMemory, string shipped) : IFileSource
{
    private readonly DiskFiles _disk = new();
    private readonly Dictionary<string, byte[]> _before = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte[]> _after = new(StringComparer.Ordinal);
    private readonly HashSet<string> _changed = new(StringComparer.Ordinal);

    /// <summary>Full paths, in ordinal order.</summary>
    public IReadOnlyList<string> Changed => [.. _changed.Order(StringComparer.Ordinal)];

    /// <summary>Safe to call from several threads, and while another file is written.</summary>
    public byte[] Read(string path) => _after.TryGetValue(path, out byte[]? bytes) ? bytes : _disk.Read(path);

    /// <summary>Whether a file, by its full path, is the user's own.</summary>
    public bool MayChange(string path) =>
        Path.IsPathRooted(path) && File.Exists(path)
        && (Path.GetRelativePath(shipped, path) is var way && (way.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(way)));

    /// <summary>What a run in memory would change in a file.</summary>
    /// <param name="encoding">What the user says that files are encoded in.</param>
    public UnifiedDiff Compare(string path, string? encoding) => UnifiedDiff.Between(
        EncodedText.Read(_before[path], encoding)?.Text ?? "", EncodedText.Read(_after[path], encoding)?.Text ?? "");

    /// <exception cref="IOException">The file cannot be replaced, and is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be replaced, and is as it was.</exception>
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
