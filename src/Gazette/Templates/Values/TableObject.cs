namespace Gazette.Templates.Values;

/// <summary>A table of the report, for the function <c>table</c>.</summary>
internal sealed class TableObject(ComposedTable table) : TemplateObject
{
    public override string Shape => "table";

    public ComposedTable Table { get; } = table;

    public override object? Get(string member) => null;
}
