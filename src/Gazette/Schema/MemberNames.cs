using System.Collections.Immutable;

namespace Gazette.Schema;

/// <summary>The names of a record in templates, each with the shape of its value. One index serves all records of the same kind.</summary>
internal sealed class MemberNames
{
    private readonly NameIndex _index;

    /// <param name="shape">The name of the record's shape in templates.</param>
    /// <param name="parts">The names whose values are parts of the document, and so must be printed.</param>
    public MemberNames(string shape, ImmutableArray<(string Name, string Shape)> members, List<string> parts)
    {
        Shape = shape;
        Members = members;
        string[] names = new string[members.Length];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = members[i].Name;
            Parts |= parts.Contains(names[i]) ? 1UL << i : 0;
        }

        _index = new NameIndex(names);
    }

    public string Shape { get; }

    /// <summary>In the order of a record's values.</summary>
    public ImmutableArray<(string Name, string Shape)> Members { get; }

    /// <summary>A bit for each value that is a part of the document.</summary>
    public ulong Parts { get; }

    /// <summary>The index of a name's value; -1 for an unknown name.</summary>
    public int IndexOf(string name) => _index.IndexOf(name);
}
