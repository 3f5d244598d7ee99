using System.Collections.Immutable;
using Gazette.Data.Formats;

namespace Gazette.Data.Layers;

/// <summary>
/// Merges two layers of data: maps are merged key by key, anything else is replaced, lists as a whole. A metric written as a number alone counts as a
/// map with that number under <c>value</c>, so that a label or a unit in the lower layer is kept. A metric that only the base file mentions, by a
/// label or a unit, is absent unless some layer gives it a value.
/// </summary>
/// <param name="report">The layer whose maps messages point to.</param>
internal sealed class LayerMerge(ReportLayer report)
{
    private const string Metrics = "metrics";
    private const int MetricDepth = 2;

    private bool IsOnTop => report == ReportLayer.Upper;

    public DataMap Lay(DataMap under, DataMap over) => LayMaps(under, over, 0, inMetrics: false);

    /// <summary>The layer with every metric in its full form, with a separate unit; done only once if the layer is shared by many reports.</summary>
    public static DataMap Unfold(DataMap layer) => layer with
    {
        Entries =
        [
            .. layer.Entries.Select(entry => entry.Key == Metrics && entry.Value is DataMap metrics
                ? entry with { Value = metrics with { Entries = [.. metrics.Entries.Select(metric => metric with { Value = UnfoldMetric(metric.Value) })] } }
                : entry),
        ],
    };

    private DataMap LayMaps(DataMap under, DataMap over, int depth, bool inMetrics)
    {
        ImmutableArray<DataEntry>.Builder entries = ImmutableArray.CreateBuilder<DataEntry>(under.Entries.Length + over.Entries.Length);
        foreach (DataEntry lower in under.Entries)
        {
            int at = Find(over, lower.Key);
            if (at < 0)
            {
                if (Keep(lower, depth, inMetrics) is { } kept)
                {
                    entries.Add(kept);
                }
            }
            else if (LayNodes(lower.Value, over.Entries[at].Value, depth + 1, inMetrics || (depth == 0 && lower.Key == Metrics)) is { } value)
            {
                entries.Add(new DataEntry(lower.Key, IsOnTop ? over.Entries[at].KeySpan : lower.KeySpan, value));
            }
        }

        foreach (DataEntry upper in over.Entries)
        {
            if (Find(under, upper.Key) < 0 && LayNodes(null, upper.Value, depth + 1, inMetrics || (depth == 0 && upper.Key == Metrics)) is { } value)
            {
                entries.Add(upper with { Value = value });
            }
        }

        return new DataMap(entries.DrainToImmutable(), IsOnTop ? over.Span : under.Span);
    }

    // What happens to an entry that the upper layer does not have.
    private DataEntry? Keep(DataEntry lower, int depth, bool inMetrics)
    {
        if (!IsOnTop || lower.Value is not DataMap map)
        {
            return lower;
        }

        return depth == 0 && lower.Key == Metrics ? lower with { Value = LayMaps(map, new DataMap([], map.Span), 1, inMetrics: true) }
            : inMetrics && depth == MetricDepth - 1 && Find(map, "value") < 0 ? lower with { Value = new DataAbsent(lower.KeySpan, map) }
            : lower;
    }

    private DataNode? LayNodes(DataNode? under, DataNode over, int depth, bool inMetrics)
    {
        if (over is DataAbsent)
        {
            // A text may say of a metric that there was no value last year, or leave a metric without a value out.
            return !inMetrics || depth < MetricDepth ? null : depth == MetricDepth ? over : new DataScalar("null", isPlain: true, over.Span);
        }

        bool isMetric = inMetrics && depth == MetricDepth;
        if (isMetric && under is not null && over is DataScalar { IsNull: false })
        {
            over = new DataMap([new DataEntry("value", over.Span, over)], over.Span);
        }

        DataNode? lower = isMetric && under is not null ? UnfoldMetric(under) : under;
        return over is DataMap map
            ? LayMaps(lower as DataMap ?? new DataMap([], over.Span), map, depth, inMetrics)
            : over;
    }

    private static DataNode UnfoldMetric(DataNode metric)
    {
        if (metric is DataScalar { IsNull: false } scalar)
        {
            metric = new DataMap([new DataEntry("value", scalar.Span, scalar)], scalar.Span);
        }

        if (metric is DataMap map
            && Find(map, "unit") < 0
            && Find(map, "value") is >= 0 and var at
            && map.Entries[at].Value is DataScalar value
            && QuantityParser.TryParse(value.Text, out Reports.Quantity quantity, out _)
            && quantity.Unit is { } unit)
        {
            string word = unit.Singular == unit.Plural ? unit.Singular : $"{unit.Singular}|{unit.Plural}";
            return map with { Entries = map.Entries.Add(new DataEntry("unit", value.Span, new DataScalar(word, isPlain: false, value.Span))) };
        }

        return metric;
    }

    private static int Find(DataMap map, string key)
    {
        for (int i = 0; i < map.Entries.Length; i++)
        {
            if (map.Entries[i].Key == key)
            {
                return i;
            }
        }

        return -1;
    }
}
