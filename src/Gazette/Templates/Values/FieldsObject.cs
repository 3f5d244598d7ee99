namespace Gazette.Templates.Values;

/// <summary>The fields of a report, or a map inside them, with any names that the template and the report agree on.</summary>
internal sealed class FieldsObject(Dictionary<string, object?> members) : TemplateObject
{
    public override string Shape => "fields";

    public override bool IsTrue => members.Count > 0;

    public override object? Get(string member) => members.GetValueOrDefault(member);

    public override IEnumerable<string> GetMembers() => members.Keys;
}
