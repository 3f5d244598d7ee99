using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates.Values;
using Gazette.Wording;

namespace Gazette.Templates.Functions;

/// <summary>A table of key figures: name, value, previous value, change. Empty columns are left out.</summary>
internal static class MetricTable
{
    public static ReadyMarkdown Write(FunctionCall call)
    {
        Labels labels = call.Language.Labels;
        IReadOnlyList<object?> given = call.List(0);
        List<MetricObject> metrics = new(given.Count);
        bool withPrevious = false;
        bool yearly = false;
        for (int i = 0; i < given.Count; i++)
        {
            MetricObject metric = given[i] as MetricObject ?? throw call.Wrong(0, ArgumentWords.Metrics);
            withPrevious |= metric.HasBefore;
            yearly |= metric.Metric.LastYear is not null;
            metrics.Add(metric);
        }

        string[] header = withPrevious
            ? [labels.Measure, labels.Unit, labels.ThisPeriod, yearly ? labels.YearEarlier : labels.PreviousPeriod, labels.Change]
            : [labels.Measure, labels.Unit, labels.ThisPeriod];
        SourceSpan place = call.Place;
        MarkdownTable table = new(header.Length, [false, false, true, true, true]);
        table.AddRow(Array.ConvertAll(header, text => LocatedText.OfTemplate(text, place)));
        foreach (MetricObject metric in metrics)
        {
            Quantity value = metric.Quantity;
            string id = metric.Metric.Id;
            LocatedText[] row = new LocatedText[header.Length];
            row[0] = LocatedText.Printed(metric.Metric.Label, metric.Metric.IdSpan, id);
            row[1] = LocatedText.Printed(value.Unit?.Plural ?? "—", metric.Span, id);
            row[2] = LocatedText.Printed(call.Language.Compact(value), metric.Span, id);
            if (withPrevious)
            {
                row[3] = LocatedText.Printed(metric.Before is { } previous ? call.Language.Compact(previous.Quantity) : "—", metric.Span, id);
                row[4] = LocatedText.Printed(metric.CompactChange(), metric.Span, id);
            }

            table.AddRow(row);
        }

        return table.ToMarkdown();
    }
}
