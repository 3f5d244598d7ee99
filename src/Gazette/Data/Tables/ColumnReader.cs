using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Schema;
using Gazette.Sources;

namespace Gazette.Data.Tables;

/// <summary>
/// Determines from the column headings what the columns of a table are: a metric's id or label, a key of the report, or a path of keys. A heading may
/// end in the metric's unit in brackets: 受众（人次）.
/// </summary>
internal sealed class ColumnReader(IReadOnlyList<KnownMetric> metrics, DiagnosticBag bag)
{
    private const string NameColumn = "name";

    public ImmutableArray<TableColumn> Read(TableRecord header)
    {
        Dictionary<string, SourceSpan> seen = new(StringComparer.Ordinal);
        ImmutableArray<TableColumn>.Builder columns = ImmutableArray.CreateBuilder<TableColumn>(header.Cells.Length);
        for (int i = 0; i < header.Cells.Length; i++)
        {
            string head = header.Cells[i].Text;
            SourceSpan span = header.SpanOf(i);
            if (head.Length == 0)
            {
                bag.Add(TableDiagnostics.EmptyHead(span, i + 1));
            }
            else if (Find(head, span) is { } column)
            {
                if (!seen.TryAdd(string.Join('.', column.Path), span))
                {
                    bag.Add(TableDiagnostics.DuplicateColumn(head, span, seen[string.Join('.', column.Path)]));
                }

                columns.Add(column);
            }
        }

        return columns.DrainToImmutable();
    }

    private TableColumn? Find(string head, SourceSpan span)
    {
        if (head == NameColumn && metrics.All(metric => metric.Id != head))
        {
            return new TableColumn([], span);
        }

        if (FindMetric(head, span) is { } known)
        {
            return known;
        }

        string[] parts = head.Split('.', '．');
        if ((FindMetricPart(parts, span) ?? FindReportKey(parts, span)) is { } found)
        {
            return found;
        }

        if (parts.Length == 1 && ReportMembers.Report.Keys.FirstOrDefault(key => key.Chinese == head && IsCell(key.Shape)) is { } named)
        {
            return new TableColumn([named.Name], span, TakesValue: IsValue(named.Shape));
        }

        bag.Add(ReportMembers.Report.Contains(parts[0]) && parts[0] != "metrics"
            ? TableDiagnostics.NotForCells(head, span)
            : TableDiagnostics.UnknownColumn(head, span, Suggestions()));
        return null;
    }

    private TableColumn? FindMetric(string head, SourceSpan span)
    {
        if (MatchMetric(head) is { } metric)
        {
            return ValueOf(metric, head, null, span);
        }

        int open = head.LastIndexOfAny(['（', '(']);
        if (open <= 0 || head[^1] is not ('）' or ')') || MatchMetric(TableCell.Trim(head[..open])) is not { } named)
        {
            return null;
        }

        string unit = TableCell.Trim(head[(open + 1)..^1]);
        if (named.Unit is { } own && own != unit && !own.Split('|').Contains(unit, StringComparer.Ordinal))
        {
            bag.Add(DataDiagnostics.OtherUnit(head, unit, own, span));
        }

        return ValueOf(named, head[..open], named.Unit is null ? unit : null, span);
    }

    private static TableColumn ValueOf(KnownMetric metric, string head, string? unit, SourceSpan span)
    {
        bool isNew = metric.Unit is null && !metric.HasValue;
        string label = TableCell.Trim(head);
        return new TableColumn(
            ["metrics", metric.Id, "value"], span, isNew && label != metric.Id ? label : null, unit, NeedsValue: !metric.HasValue, TakesValue: true);
    }

    // Ids take precedence over labels, because texts and templates refer to ids.
    private KnownMetric? MatchMetric(string name) =>
        metrics.FirstOrDefault(metric => metric.Id == name) ?? metrics.FirstOrDefault(metric => metric.Labels.Contains(name, StringComparer.Ordinal));

    // For example lectures.previous, 理论宣讲.上期数, articles.parts.市级
    private TableColumn? FindMetricPart(string[] parts, SourceSpan span)
    {
        if (parts.Length < 2 || MatchMetric(TableCell.Trim(parts[0])) is not { } metric)
        {
            return null;
        }

        string second = TableCell.Trim(parts[1]);
        Key? key = ReportKeys.Metric.Keys.FirstOrDefault(key => key.Name == second || key.Chinese == second);
        bool fits = key is not null && (parts.Length == 2 ? IsCell(key.Shape) : parts.Length == 3 && key.Shape is NamesShape && parts[2].Length > 0);
        ValueShape? shape = key?.Shape is NamesShape names ? names.Value : key?.Shape;
        return fits ? new TableColumn(["metrics", metric.Id, key!.Name, .. parts[2..]], span, TakesValue: IsValue(shape)) : null;
    }

    // For example title, fields.contact, letterhead.number, metrics.wells, metrics.wells.unit
    private static TableColumn? FindReportKey(string[] parts, SourceSpan span)
    {
        ValueShape? shape = ValueShape.Map(ReportMembers.Report);
        List<string> path = [];
        foreach (string part in parts)
        {
            string name = TableCell.Trim(part);
            shape = Unwrap(shape) switch
            {
                MapShape map => map.Table.Keys.FirstOrDefault(key => key.Name == name)?.Shape,
                NamesShape names when name.Length > 0 => names.Value,
                FreeShape when name.Length > 0 => shape,
                _ => null,
            };
            if (shape is null)
            {
                return null;
            }

            path.Add(name);
        }

        if (path is ["metrics", _])
        {
            path.Add("value");
        }

        return IsCell(shape) ? new TableColumn([.. path], span, TakesValue: IsValue(shape)) : null;
    }

    // Of several shapes, keys can only lead into the map.
    private static ValueShape? Unwrap(ValueShape? shape) =>
        shape is EitherShape either ? either.Shapes.OfType<MapShape>().FirstOrDefault() : shape;

    private static bool IsCell(ValueShape? shape) => shape switch
    {
        null or MapShape or ListShape or NamesShape => false,
        EitherShape either => either.Shapes.Any(IsCell),
        _ => true,
    };

    // Numbers and dates are taken from a sheet as such; everything else is the text that the sheet shows.
    private static bool IsValue(ValueShape? shape) => shape switch
    {
        QuantityShape or PeriodShape => true,
        TextShape => ReferenceEquals(shape, ValueShape.Date),
        EitherShape either => either.Shapes.Any(IsValue),
        _ => false,
    };

    private IEnumerable<string> Suggestions() =>
    [
        .. metrics.Select(metric => metric.Id),
        .. metrics.SelectMany(metric => metric.Labels),
        NameColumn,
        .. ReportMembers.Report.Keys.Where(key => IsCell(key.Shape)).Select(key => key.Name),
    ];
}
