using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Gazette.Schema;

/// <summary>The names that templates find in a record, each with the shape of its value. One index serves every record of the kind.</summary>
internal sealed class MemberNames
{
    private readonly FrozenDictionary<string, int> _index;

    /// <param name="shape">What templates call the shape of the record.</param>
    public MemberNames(string shape, ImmutableArray<(string Name, string Shape)> members)
    {
        Shape = shape;
        Members = members;
        _index = members.Select((member, index) => KeyValuePair.Create(member.Name, index)).ToFrozenDictionary(StringComparer.Ordinal);
    }

    public string Shape { get; }

    /// <summary>In the order of a record's values.</summary>
    public ImmutableArray<(string Name, string Shape)> Members { get; }

    /// <summary>The place of a name's value; -1 for a name that is none.</summary>
    public int IndexOf(string name) => _index.GetValueOrDefault(name, -1);
}
