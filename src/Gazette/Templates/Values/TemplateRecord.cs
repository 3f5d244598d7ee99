using Gazette.Schema;

namespace Gazette.Templates.Values;

/// <summary>The report or a part of it with a fixed set of members: a section, an item, a letterhead.</summary>
/// <param name="values">A value for each of the names, in their order.</param>
internal sealed class TemplateRecord(MemberNames names, object?[] values) : TemplateObject
{
    public override string Shape => names.Shape;

    /// <summary>The value at an index from <see cref="MemberNames.IndexOf"/>.</summary>
    public object? this[int index] => values[index];

    public override object? Get(string member) => names.IndexOf(member) is >= 0 and int index ? values[index] : null;
}
