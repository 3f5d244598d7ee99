using System.Collections.Immutable;
using Gazette.Data.Formats;
using Gazette.Sources;

namespace Gazette.Data.Tables;

/// <summary>A key of the map that a row becomes: that of a column, or one that contains others.</summary>
/// <param name="Column">-1 for a key that contains others.</param>
/// <param name="MetricColumn">For a metric the column of its value; otherwise -1.</param>
/// <param name="Constants">What the column headings define for every row: a label, a unit.</param>
internal sealed record RowKey(string Name, SourceSpan Span, int Column, ImmutableArray<RowKey> Inner, int MetricColumn, ImmutableArray<DataEntry> Constants)
{
    public static ImmutableArray<RowKey> Group(ImmutableArray<TableColumn> columns) =>
        Group([.. columns.Select((column, index) => (column, index)).Where(pair => pair.column.Use == ColumnUse.Value)], depth: 0);

    private static ImmutableArray<RowKey> Group(IReadOnlyList<(TableColumn Column, int Index)> columns, int depth) =>
    [
        .. from pair in columns
           group pair by pair.Column.Path[depth] into same
           let all = same.ToArray()
           select Make(same.Key, all, depth),
    ];

    private static RowKey Make(string name, (TableColumn Column, int Index)[] columns, int depth)
    {
        (TableColumn first, int index) = columns[0];
        if (columns.Length == 1 && first.Path.Length == depth + 1)
        {
            return new RowKey(name, first.Span, index, [], -1, []);
        }

        bool isMetric = depth == 1 && first.Path[0] == "metrics";
        (TableColumn Column, int Index) value = isMetric ? columns.FirstOrDefault(pair => pair.Column.IsMetricValue) : default;
        return new RowKey(
            name,
            first.Span,
            -1,
            Group([.. columns.Where(pair => pair.Column.Path.Length > depth + 1)], depth + 1),
            value.Column is null ? -1 : value.Index,
            value.Column is null ? [] : [.. ConstantsOf(value.Column)]);
    }

    private static IEnumerable<DataEntry> ConstantsOf(TableColumn column)
    {
        if (column.Label is { } label)
        {
            yield return new DataEntry("label", column.Span, new DataScalar(label, isPlain: false, column.Span));
        }

        if (column.Unit is { } unit)
        {
            yield return new DataEntry("unit", column.Span, new DataScalar(unit, isPlain: false, column.Span));
        }
    }
}
