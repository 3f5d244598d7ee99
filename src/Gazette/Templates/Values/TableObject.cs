namespace Gazette.Templates.Values;

/// <summary>A table of the report, a chart, or both, for the function <c>table</c>.</summary>
internal sealed class TableObject(ComposedTable? table, ComposedChart? chart) : TemplateObject
{
    public override string Shape => "table";

    public ComposedTable? Table { get; } = table;

    public ComposedChart? Chart { get; } = chart;

    public override object? Get(string member) => null;
}
