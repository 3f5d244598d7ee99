using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Gazette.Data;

/// <summary>The keys that a map may have: what readers accept, what messages suggest and what the JSON Schema offers.</summary>
internal sealed class KeyTable
{
    private readonly FrozenSet<string> _names;

    /// <param name="name">How messages call the map (<c>a metric</c>); empty for the whole file.</param>
    public KeyTable(string name, string definition, params ImmutableArray<Key> keys)
    {
        Name = name;
        Definition = definition;
        Keys = keys;
        Names = [.. keys.Select(key => key.Name)];
        _names = Names.ToFrozenSet(StringComparer.Ordinal);
    }

    public string Name { get; }

    /// <summary>The name under <c>$defs</c> of the schema.</summary>
    public string Definition { get; }

    public ImmutableArray<Key> Keys { get; }

    public ImmutableArray<string> Names { get; }

    /// <summary>Whether unknown data has a place of its own here.</summary>
    public bool HasFields => Name.Length == 0 && _names.Contains("fields");

    public bool Contains(string name) => _names.Contains(name);
}

/// <summary>One key, with what may stand behind it and what an editor shows for it.</summary>
internal sealed record Key(string Name, ValueShape Shape, string English, string Chinese, bool Required = false);
