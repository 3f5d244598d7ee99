using System.Collections;
using Gazette.Sources;

namespace Gazette.Templates.Values;

/// <summary>
/// The fields of a report, or a map inside them, with any names that the template and the report agree on. A loop goes through them in the order of the
/// file: <c>{{ for f in fields }}{{ f.key }}: {{ f.value }}{{ end }}</c>.
/// </summary>
/// <param name="read">Takes the name of each field that somebody asks for; null inside a field.</param>
internal sealed class FieldsObject(KeyValuePair<string, object?>[] members, SourceSpan place, ReadNames? read) : TemplateObject, IEnumerable<FieldObject>
{
    // Below this many names, looking through them is faster than hashing.
    private const int Few = 12;

    private Dictionary<string, object?>? _index;

    public override string Shape => "fields";

    public override bool IsTrue => members.Length > 0;

    public override object? Get(string member)
    {
        read?.Add(member);
        if (members.Length > Few)
        {
            return (_index ??= new(members, StringComparer.Ordinal)).GetValueOrDefault(member);
        }

        foreach ((string name, object? value) in members)
        {
            if (name == member)
            {
                return value;
            }
        }

        return null;
    }

    public override IEnumerable<string> GetMembers() => members.Select(member => member.Key);

    public IEnumerator<FieldObject> GetEnumerator()
    {
        foreach ((string name, object? value) in members)
        {
            read?.Add(name);
            yield return new FieldObject(LocatedText.Printed(name, place), value);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
