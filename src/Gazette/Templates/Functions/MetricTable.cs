using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates.Values;
using Gazette.Wording;

namespace Gazette.Templates.Functions;

/// <summary>
/// A table of key figures: name, unit, value, earlier value, change. Without earlier values, those columns are left out; if metrics are compared with
/// different periods, each period has a column of its own.
/// </summary>
internal static class MetricTable
{
    public static ReadyMarkdown Write(FunctionCall call)
    {
        Labels labels = call.Language.Labels;
        IReadOnlyList<object?> given = call.List(0);
        List<MetricObject> metrics = new(given.Count);
        List<Comparand> periods = [];
        for (int i = 0; i < given.Count; i++)
        {
            MetricObject metric = given[i] as MetricObject ?? throw call.Wrong(0, ArgumentWords.Metrics);
            if (metric.HasBefore && !periods.Contains(metric.Comparand))
            {
                periods.Add(metric.Comparand);
            }

            metrics.Add(metric);
        }

        string[] header = periods.Count > 0
            ? [labels.Measure, labels.Unit, labels.ThisPeriod, .. periods.Select(call.Language.Earlier), labels.Change]
            : [labels.Measure, labels.Unit, labels.ThisPeriod];
        SourceSpan place = call.Place;
        MarkdownTable table = new(header.Length, [.. header.Select((_, column) => column > 1)]);
        table.AddRow(Array.ConvertAll(header, text => LocatedText.OfTemplate(text, place)));
        foreach (MetricObject metric in metrics)
        {
            Quantity value = metric.Quantity;
            string id = metric.Metric.Id;
            LocatedText[] row = new LocatedText[header.Length];
            row[0] = LocatedText.Printed(metric.Metric.Label, metric.Metric.IdSpan, id);
            row[1] = LocatedText.Printed(value.Unit?.Plural ?? "—", metric.Span, id);
            row[2] = LocatedText.Printed(call.Language.Compact(value), metric.Span, id);
            for (int period = 0; period < periods.Count; period++)
            {
                // The row has one unit: 9000万元 beside 1.2亿元 is 0.9.
                string earlier = metric.Before is { } before && metric.Comparand == periods[period]
                    ? call.Language.Compact(UnitScale.Rescale(before.Quantity, value.Unit) ?? before.Quantity)
                    : "—";
                row[3 + period] = LocatedText.Printed(earlier, metric.Span, id);
            }

            if (periods.Count > 0)
            {
                row[^1] = LocatedText.Printed(metric.CompactChange(), metric.Span, id);
            }

            table.AddRow(row);
        }

        return table.ToMarkdown();
    }
}
