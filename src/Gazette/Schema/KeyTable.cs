using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Gazette.Diagnostics;

namespace Gazette.Schema;

/// <summary>The keys that a map may have: readers accept them, messages suggest them, and the JSON Schema offers them.</summary>
internal class KeyTable
{
    // Not frozen: freezing takes longer than all that a short run looks up.
    private readonly Dictionary<string, Key> _byName;

    /// <param name="name">The map's name in messages (<c>a metric</c>); null for the whole file.</param>
    public KeyTable(Words? name, string definition, params ImmutableArray<Key> keys)
    {
        Name = name;
        Definition = definition;
        Keys = keys;
        string[] names = new string[keys.Length];
        _byName = new Dictionary<string, Key>(keys.Length, StringComparer.Ordinal);
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = keys[i].Name;
            _byName.Add(names[i], keys[i]);
        }

        Names = ImmutableCollectionsMarshal.AsImmutableArray(names);
    }

    public Words? Name { get; }

    /// <summary>Its name under <c>$defs</c> in the JSON Schema.</summary>
    public string Definition { get; }

    public ImmutableArray<Key> Keys { get; }

    public ImmutableArray<string> Names { get; }

    /// <summary>Whether the map has a separate key for user-defined data.</summary>
    public bool HasFields => Name is null && Contains("fields");

    public bool Contains(string name) => _byName.ContainsKey(name);

    public Key? Find(string name) => _byName.TryGetValue(name, out Key? key) ? key : null;
}
