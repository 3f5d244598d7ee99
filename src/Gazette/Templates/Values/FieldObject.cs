using Gazette.Sources;

namespace Gazette.Templates.Values;

/// <summary>One of the fields that a loop goes through.</summary>
internal sealed class FieldObject(LocatedText key, object? value) : TemplateObject
{
    public override string Shape => "field";

    public override object? Get(string member) => member switch
    {
        "key" => key,
        "value" => value,
        _ => null,
    };
}
