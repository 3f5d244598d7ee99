using System.Text;

namespace Gazette.Readers.Pdf;

/// <summary>On which page of a PDF file each of its named places stands (ISO 32000-1, 12.3.2.3), from 1.</summary>
internal sealed class PdfPages
{
    private const int MostNodes = 200_000;
    private const int DeepestNesting = 64;

    private readonly PdfFile _file;
    private readonly Dictionary<Dictionary<string, object?>, int> _pages = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private int _nodes;

    private PdfPages(PdfFile file)
    {
        _file = file;
        foreach (Dictionary<string, object?> catalog in file.Dictionaries.Where(entries => PdfFile.IsOfType(entries, "Catalog")))
        {
            Count(file.Resolve(catalog.GetValueOrDefault("Pages")));
            foreach ((string name, object? place) in file.Map(catalog.GetValueOrDefault("Dests")))
            {
                Add(name, place);
            }

            AddTree(file.Map(catalog.GetValueOrDefault("Names")).GetValueOrDefault("Dests"));
        }
    }

    public int PageCount => _pages.Count;

    /// <summary>The number of each page, from 1.</summary>
    public IReadOnlyDictionary<Dictionary<string, object?>, int> Numbers => _pages;

    public static PdfPages Read(PdfFile file) => new(file);

    /// <summary>The page on which a bookmark of the Word file stands; null if it stands on none.</summary>
    public int? PageOf(string bookmark) =>
        _places.TryGetValue(bookmark, out int page) || _places.TryGetValue(Encode(bookmark), out page) ? page : null;

    // LibreOffice writes what is neither a letter nor a digit by its code, in some versions without the mark that says so.
    private static string Encode(string bookmark) => bookmark.Replace("_", "5F", StringComparison.Ordinal);

    private void Count(object? node, int depth = 0)
    {
        if (node is not Dictionary<string, object?> entries || ++_nodes > MostNodes || depth > DeepestNesting)
        {
            return;
        }

        if (PdfFile.IsOfType(entries, "Page"))
        {
            _pages.TryAdd(entries, _pages.Count + 1);
            return;
        }

        foreach (object? kid in _file.Resolve(entries.GetValueOrDefault("Kids")) as List<object?> ?? [])
        {
            Count(_file.Resolve(kid), depth + 1);
        }
    }

    private void AddTree(object? node, int depth = 0)
    {
        Dictionary<string, object?> entries = _file.Map(node);
        if (++_nodes > MostNodes || depth > DeepestNesting)
        {
            return;
        }

        List<object?> names = _file.Resolve(entries.GetValueOrDefault("Names")) as List<object?> ?? [];
        for (int at = 0; at + 1 < names.Count; at += 2)
        {
            if (_file.Resolve(names[at]) is byte[] name)
            {
                Add(Encoding.Latin1.GetString(name), names[at + 1]);
            }
        }

        foreach (object? kid in _file.Resolve(entries.GetValueOrDefault("Kids")) as List<object?> ?? [])
        {
            AddTree(kid, depth + 1);
        }
    }

    private void Add(string name, object? place)
    {
        object? value = _file.Resolve(place);
        value = value is Dictionary<string, object?> entries ? _file.Resolve(entries.GetValueOrDefault("D")) : value;
        if (value is List<object?> { Count: > 0 } list
            && _file.Resolve(list[0]) is Dictionary<string, object?> page && _pages.TryGetValue(page, out int number))
        {
            _places.TryAdd(name, number);
        }
    }
}
