using System.Buffers;
using System.Text;
using Gazette.Sources;

namespace Gazette.Building.Manifests;

/// <summary>
/// Writes a manifest. Each entry is appended to a journal, one line each, as soon as its documents are in the folder; when the run is over, the
/// journal is renamed to become the manifest. A killed run leaves its journal behind for the next run to read.
/// </summary>
/// <param name="journal">The path of the file until it is complete.</param>
/// <param name="known">The recipes that entries of earlier runs may refer to.</param>
internal sealed class ManifestWriter(string journal, IReadOnlyDictionary<ContentHash, BuildRecipe> known) : IDisposable
{
    // A killed run loses at most this many entries, whose documents are then rebuilt.
    private const int EntriesHeldBack = 64;

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly SortedDictionary<string, BuildRecipe> _used = new(StringComparer.Ordinal);
    private FileStream? _stream;
    private int _heldBack;

    public long Count { get; private set; }

    /// <summary>Why the manifest could not be written, for example because the disk is full; entries added later are lost.</summary>
    public Exception? Failure { get; private set; }

    /// <param name="recipe">The recipe of the entry; null if it is already known.</param>
    public void Add(ManifestEntry entry, BuildRecipe? recipe = null)
    {
        // What this run was told is nearer than what an earlier one was told that made the same of it.
        if (recipe is not null)
        {
            _used[recipe.Hash.ToString()] = recipe;
        }
        else if (known.GetValueOrDefault(entry.Recipe) is { } used)
        {
            _used.TryAdd(used.Hash.ToString(), used);
        }

        _buffer.Write(Count == 0 ? [.. Manifest.Head, (byte)'\n'] : ",\n"u8);
        ManifestLine.Write(entry, _buffer);
        Count++;
        if (++_heldBack >= EntriesHeldBack)
        {
            Guard(Flush);
        }
    }

    /// <summary>Completes the manifest and gives it its final name.</summary>
    public void Finish(string path) => Guard(() =>
    {
        _buffer.Write(Count == 0 ? [.. Manifest.Head, (byte)'\n'] : "\n"u8);
        _buffer.Write(Encoding.UTF8.GetBytes($"],\"recipes\":{{\n{string.Join(",\n", _used.Values.Select(RecipeLine.Write))}\n}}}}\n"));
        Flush();
        _stream!.Dispose();
        _stream = null;
        HeldFiles.Replace(journal, path);
    });

    public void Dispose() => _stream?.Dispose();

    private void Flush()
    {
        _stream ??= new FileStream(journal, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        _stream.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
        _heldBack = 0;
    }

    // Failing to record documents must not stop the build: without a manifest the next run simply rebuilds everything.
    private void Guard(Action write)
    {
        if (Failure is not null)
        {
            return;
        }

        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Failure = exception;
            _stream?.Dispose();
            _stream = null;
        }
    }
}
