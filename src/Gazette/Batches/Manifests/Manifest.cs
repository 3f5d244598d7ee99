using System.Buffers;
using System.Collections;
using System.Collections.Immutable;
using Gazette.Sources;
using Microsoft.Win32.SafeHandles;

namespace Gazette.Batches.Manifests;

/// <summary>
/// What earlier runs remember of a folder. Only where an entry stands is held in memory, so that there may be any number of them.
/// Entries can be looked for from several threads.
/// </summary>
internal sealed class Manifest : IDisposable
{
    public const int Version = 1;

    /// <summary>The first line of every manifest of this version.</summary>
    public static readonly ImmutableArray<byte> Head = [.. System.Text.Encoding.UTF8.GetBytes($"{{\"version\":{Version},\"documents\":[")];

    private const int LongestLine = 1 << 20;

    private readonly List<SafeFileHandle> _files = [];
    private readonly List<Place> _places = [];
    private readonly Dictionary<ContentHash, int> _byKey = [];
    private readonly Dictionary<ContentHash, BuildRecipe> _recipes = [];
    private BitArray? _seen;

    /// <summary>The recipes that are known in full, by their hash.</summary>
    public IReadOnlyDictionary<ContentHash, BuildRecipe> Recipes => _recipes;

    /// <summary>Reads manifests, and journals of runs that were killed; what an earlier file says, a later one overrules. A file that is not there says nothing.</summary>
    public static Manifest Load(IEnumerable<string> paths)
    {
        Manifest manifest = new();
        foreach (string path in paths)
        {
            manifest.Add(path);
        }

        return manifest;
    }

    /// <summary>The entry of a report as it is now, built by this recipe; null where there is none.</summary>
    public (int Number, ManifestEntry Entry)? Find(ContentHash input, ContentHash recipe) =>
        _byKey.TryGetValue(ManifestEntry.KeyOf(input, recipe), out int number) && ReadEntry(number) is { } entry && entry.Input == input && entry.Recipe == recipe
            ? (number, entry)
            : null;

    /// <summary>Leaves an entry out of <see cref="Rest"/>. From one thread.</summary>
    public void MarkSeen(int number) => (_seen ??= new BitArray(_places.Count))[number] = true;

    /// <summary>The entries that have not been marked, the latest file's first and in its order.</summary>
    public IEnumerable<ManifestEntry> Rest()
    {
        foreach (int file in Enumerable.Range(0, _files.Count).Reverse())
        {
            for (int i = 0; i < _places.Count; i++)
            {
                if (_places[i].File == file && !(_seen?[i] ?? false) && ReadEntry(i) is { } entry && _byKey.GetValueOrDefault(entry.Key, -1) == i)
                {
                    yield return entry;
                }
            }
        }
    }

    public void Dispose()
    {
        foreach (SafeFileHandle file in _files)
        {
            file.Dispose();
        }
    }

    private void Add(string path)
    {
        try
        {
            // Another run may take the file's name for its own manifest meanwhile; what was opened stays readable.
            SafeFileHandle file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            _files.Add(file);
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            new ManifestLines(stream, LongestLine).Read((line, offset) => Add(line, offset, _files.Count - 1));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What cannot be read is not remembered, and everything in it is built again.
        }
    }

    // False ends the reading: the file is of another version.
    private bool Add(ReadOnlySpan<byte> line, long offset, int file)
    {
        if (offset == 0)
        {
            return line.SequenceEqual(Head.AsSpan());
        }

        if (line is [(byte)'"', ..])
        {
            AddRecipe(line);
        }
        else if (ManifestLine.Read(line) is { } entry)
        {
            _byKey[entry.Key] = _places.Count;
            _places.Add(new Place(file, offset, line.Length));
        }

        return true;
    }

    private void AddRecipe(ReadOnlySpan<byte> line)
    {
        if (ManifestLine.ReadRecipe(line) is { } recipe)
        {
            _recipes[recipe.Hash] = recipe;
        }
    }

    private ManifestEntry? ReadEntry(int number)
    {
        Place place = _places[number];
        byte[] line = ArrayPool<byte>.Shared.Rent(place.Length);
        try
        {
            return RandomAccess.Read(_files[place.File], line.AsSpan(0, place.Length), place.Offset) == place.Length ? ManifestLine.Read(line.AsSpan(0, place.Length)) : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(line);
        }
    }

    private readonly record struct Place(int File, long Offset, int Length);
}
