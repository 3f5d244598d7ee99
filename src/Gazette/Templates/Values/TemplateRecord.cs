using System.Collections.Immutable;

namespace Gazette.Templates.Values;

/// <summary>A part of the report whose members are known at once: a section, an item, a letterhead.</summary>
/// <param name="values">The values of the names, in their order.</param>
internal sealed class TemplateRecord(string shape, ImmutableArray<string> names, params object?[] values) : TemplateObject
{
    public override string Shape => shape;

    // There are a few names; to look at each costs less than to hash one.
    public override object? Get(string member)
    {
        for (int i = 0; i < names.Length; i++)
        {
            if (names[i] == member)
            {
                return values[i];
            }
        }

        return null;
    }

    public override IEnumerable<string> GetMembers() => names;
}
