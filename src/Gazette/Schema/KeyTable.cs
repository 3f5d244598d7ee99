using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Gazette.Diagnostics;

namespace Gazette.Schema;

/// <summary>The keys that a map may have: readers accept them, messages suggest them, and the JSON Schema offers them.</summary>
internal class KeyTable
{
    private readonly NameIndex _index;

    /// <param name="name">The map's name in messages (<c>a metric</c>); null for the whole file.</param>
    public KeyTable(Words? name, string definition, params ImmutableArray<Key> keys)
    {
        Name = name;
        Definition = definition;
        Keys = keys;
        string[] names = new string[keys.Length];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = keys[i].Name;
        }

        _index = new NameIndex(names);
        Names = ImmutableCollectionsMarshal.AsImmutableArray(names);
    }

    public Words? Name { get; }

    /// <summary>Its name under <c>$defs</c> in the JSON Schema.</summary>
    public string Definition { get; }

    public ImmutableArray<Key> Keys { get; }

    public ImmutableArray<string> Names { get; }

    /// <summary>Whether the map has a separate key for user-defined data.</summary>
    public bool HasFields => Name is null && Contains("fields");

    public bool Contains(string name) => _index.IndexOf(name) >= 0;

    public Key? Find(string name) => _index.IndexOf(name) is >= 0 and int index ? Keys[index] : null;
}
