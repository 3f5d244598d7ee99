using System.Buffers;
using System.Text;
using Gazette.Sources;

namespace Gazette.Building.Manifests;

/// <summary>
/// A manifest in the making: an entry goes into the journal as soon as its documents stand, one line each, and the journal becomes
/// the manifest when the run is over. A run that is killed leaves a journal that the next one reads.
/// </summary>
/// <param name="journal">Where the file is to lie until it is complete.</param>
/// <param name="known">Recipes by which kept entries may have been built.</param>
internal sealed class ManifestWriter(string journal, IReadOnlyDictionary<ContentHash, BuildRecipe> known) : IDisposable
{
    // A killed run loses no more of its memory than this many documents, which are built again.
    private const int EntriesHeldBack = 64;

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly SortedDictionary<string, BuildRecipe> _used = new(StringComparer.Ordinal);
    private FileStream? _stream;
    private int _heldBack;

    /// <summary>How many entries there are.</summary>
    public long Count { get; private set; }

    /// <summary>What kept the manifest from being written, a full disk perhaps; what is added after that is lost.</summary>
    public Exception? Failure { get; private set; }

    /// <param name="recipe">By which the entry was built; null for one that is known already.</param>
    public void Add(ManifestEntry entry, BuildRecipe? recipe = null)
    {
        if ((recipe ?? known.GetValueOrDefault(entry.Recipe)) is { } used)
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

    /// <summary>Completes the manifest and gives it its own name.</summary>
    public void Finish(string path) => Guard(() =>
    {
        _buffer.Write(Count == 0 ? [.. Manifest.Head, (byte)'\n'] : "\n"u8);
        _buffer.Write(Encoding.UTF8.GetBytes($"],\"recipes\":{{\n{string.Join(",\n", _used.Values.Select(ManifestLine.Describe))}\n}}}}\n"));
        Flush();
        _stream!.Dispose();
        _stream = null;
        File.Move(journal, path, overwrite: true);
    });

    public void Dispose() => _stream?.Dispose();

    private void Flush()
    {
        _stream ??= new FileStream(journal, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);
        _stream.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
        _heldBack = 0;
    }

    // Documents matter more than what is remembered of them: without a manifest the next run builds everything again.
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
