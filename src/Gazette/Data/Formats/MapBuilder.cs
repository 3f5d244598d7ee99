using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Data.Formats;

/// <summary>Collects the entries of one map and reports duplicate keys; the first one is kept.</summary>
internal sealed class MapBuilder(DiagnosticBag bag)
{
    // For fewer entries than this, a linear search is faster than hashing.
    private const int FewEntries = 12;

    // Most maps are that short.
    private const int Entries = 4;

    private readonly ImmutableArray<DataEntry>.Builder _entries = ImmutableArray.CreateBuilder<DataEntry>(Entries);
    private Dictionary<string, int>? _index;

    public int Count => _entries.Count;

    public DataEntry this[int index] => _entries[index];

    public void Add(string key, SourceSpan keySpan, DataNode value)
    {
        int first = Find(key);
        if (first >= 0)
        {
            bag.Add(DataDiagnostics.DuplicateKey(key, keySpan, _entries[first].KeySpan));
            return;
        }

        _index?.Add(key, _entries.Count);
        _entries.Add(new DataEntry(key, keySpan, value));
    }

    public DataMap Build(SourceSpan span) => new(_entries.DrainToImmutable(), span);

    private int Find(string key)
    {
        if (_entries.Count < FewEntries)
        {
            for (int i = 0; i < _entries.Count; i++)
            {
                if (_entries[i].Key == key)
                {
                    return i;
                }
            }

            return -1;
        }

        if (_index is null)
        {
            _index = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int i = 0; i < _entries.Count; i++)
            {
                _index.Add(_entries[i].Key, i);
            }
        }

        return _index.GetValueOrDefault(key, -1);
    }
}
