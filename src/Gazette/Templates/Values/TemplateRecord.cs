namespace Gazette.Templates.Values;

/// <summary>A part of the report whose members are known at once: a section, an item, a letterhead.</summary>
internal sealed class TemplateRecord(string shape, Dictionary<string, object?> members, ComposedText? print = null) : TemplateObject
{
    public override string Shape => shape;

    public override object? Get(string member) => members.GetValueOrDefault(member);

    public override ComposedText? Print() => print;

    public override IEnumerable<string> GetMembers() => members.Keys;
}
