using System.Collections.Frozen;
using System.Collections.Immutable;
using Gazette.Diagnostics;

namespace Gazette.Schema;

/// <summary>The keys that a map may have: what readers accept, what messages suggest and what the JSON Schema offers.</summary>
internal class KeyTable
{
    private readonly FrozenDictionary<string, Key> _byName;

    /// <param name="name">How messages call the map (<c>a metric</c>); null for the whole file.</param>
    public KeyTable(Words? name, string definition, params ImmutableArray<Key> keys)
    {
        Name = name;
        Definition = definition;
        Keys = keys;
        Names = [.. keys.Select(key => key.Name)];
        _byName = keys.ToFrozenDictionary(key => key.Name, StringComparer.Ordinal);
    }

    public Words? Name { get; }

    /// <summary>The name under <c>$defs</c> of the schema.</summary>
    public string Definition { get; }

    public ImmutableArray<Key> Keys { get; }

    public ImmutableArray<string> Names { get; }

    /// <summary>Whether unknown data has a place of its own here.</summary>
    public bool HasFields => Name is null && Contains("fields");

    public bool Contains(string name) => _byName.ContainsKey(name);

    public Key? Find(string name) => _byName.GetValueOrDefault(name);
}
