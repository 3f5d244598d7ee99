using System.Collections.Immutable;
using Gazette.Sources;
using Microsoft.Win32.SafeHandles;

namespace Gazette.Building.Manifests;

/// <summary>
/// What earlier runs recorded about a folder. Memory holds only the position of each entry, so there may be any number of them. Lookups are
/// thread-safe.
/// </summary>
internal sealed class Manifest : IDisposable
{
    public const int Version = 1;

    /// <summary>The first line of every manifest of this version.</summary>
    public static readonly ImmutableArray<byte> Head = [.. System.Text.Encoding.UTF8.GetBytes($"{{\"version\":{Version},\"documents\":[")];

    // A position is a file's index and, in the lower 48 bits, an offset in that file; the second highest bit marks an entry as seen.
    private const int OffsetBits = 48;
    private const long Seen = 1L << 62;

    private readonly List<SafeFileHandle> _files = [];
    private readonly HashIndex _places = new();
    private readonly Dictionary<ContentHash, BuildRecipe> _recipes = [];

    /// <summary>All known recipes, by their hash.</summary>
    public IReadOnlyDictionary<ContentHash, BuildRecipe> Recipes => _recipes;

    /// <summary>Reads manifests, and journals of runs that were killed; later files override earlier ones. Files that do not exist are ignored.</summary>
    public static Manifest Load(IEnumerable<string> paths)
    {
        Manifest manifest = new();
        foreach (string path in paths)
        {
            manifest.Add(path);
        }

        return manifest;
    }

    /// <summary>The entry of a report with exactly this input and recipe; null if there is none.</summary>
    public ManifestEntry? Find(ContentHash input, ContentHash recipe) =>
        _places.Find(ManifestEntry.KeyOf(input, recipe)) is { } place && ReadEntry(place & ~Seen) is { } entry && entry.Input == input && entry.Recipe == recipe
            ? entry
            : null;

    /// <summary>Excludes the entry that was found by this key from <see cref="Rest"/>. Call from one thread only.</summary>
    public void MarkSeen(ContentHash key) => _places.Mark(key, Seen);

    /// <summary>The entries not marked as seen, from the latest file to the earliest, each file's in its own order.</summary>
    public IEnumerable<ManifestEntry> Rest()
    {
        for (int file = _files.Count - 1; file >= 0; file--)
        {
            ManifestLines lines = new(_files[file]);
            while (lines.MoveNext())
            {
                if (ManifestLine.Read(lines.Line) is { } entry && _places.Find(entry.Key) == PlaceOf(file, lines.Offset))
                {
                    yield return entry;
                }
            }
        }
    }

    /// <summary>Every document that an entry lists, even one that a later entry lists again.</summary>
    public IEnumerable<FileStamp> Documents()
    {
        foreach (SafeFileHandle file in _files)
        {
            ManifestLines lines = new(file);
            while (lines.MoveNext())
            {
                foreach (FileStamp document in ManifestLine.Read(lines.Line)?.Files ?? [])
                {
                    yield return document;
                }
            }
        }
    }

    /// <summary>Closes the files: on Windows, they cannot be replaced before.</summary>
    public void Dispose()
    {
        foreach (SafeFileHandle file in _files)
        {
            file.Dispose();
        }
    }

    private static long PlaceOf(int file, long offset) => ((long)file << OffsetBits) | offset;

    private void Add(string path)
    {
        try
        {
            // Another run may replace the file by its own manifest meanwhile; an open handle stays readable.
            _files.Add(File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
            ManifestLines lines = new(_files[^1]);

            // A file of another version is ignored.
            if (lines.MoveNext() && lines.Line.SequenceEqual(Head.AsSpan()))
            {
                AddEntries(lines, _files.Count - 1);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // What cannot be read counts as unknown, and its documents are rebuilt.
        }
    }

    private void AddEntries(ManifestLines lines, int file)
    {
        while (lines.MoveNext())
        {
            if (lines.Line is [(byte)'"', ..])
            {
                AddRecipe(lines.Line);
            }
            else if (ManifestLine.Read(lines.Line) is { } entry)
            {
                _places.Set(entry.Key, PlaceOf(file, lines.Offset));
            }
        }
    }

    private void AddRecipe(ReadOnlySpan<byte> line)
    {
        if (RecipeLine.Read(line) is { } recipe)
        {
            _recipes[recipe.Hash] = recipe;
        }
    }

    private ManifestEntry? ReadEntry(long place)
    {
        const int UsualLine = 1 << 10;
        (SafeFileHandle file, long offset) = (_files[(int)(place >> OffsetBits)], place & ((1L << OffsetBits) - 1));
        Span<byte> start = stackalloc byte[UsualLine];
        start = start[..RandomAccess.Read(file, start, offset)];
        if (start.IndexOf((byte)'\n') is >= 0 and int end)
        {
            return ManifestLine.Read(start[..end].TrimEnd((byte)','));
        }

        ManifestLines lines = new(file);
        return lines.MoveTo(offset) ? ManifestLine.Read(lines.Line) : null;
    }
}
