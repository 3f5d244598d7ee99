using Gazette.Reports;
using Gazette.Templates.Values;
using Gazette.Wording;

namespace Gazette.Templates.Functions;

/// <summary>A table of key figures: what, how many, before, change. Columns that would be empty are left out.</summary>
internal static class MetricTable
{
    public static ReadyMarkdown Write(FunctionCall call)
    {
        bool chinese = call.Language == Language.Chinese;
        IReadOnlyList<object?> given = call.List(0);
        List<MetricObject> metrics = new(given.Count);
        bool withPrevious = false;
        bool yearly = false;
        for (int i = 0; i < given.Count; i++)
        {
            MetricObject metric = given[i] as MetricObject ?? throw call.Wrong(0, "a list of metrics");
            withPrevious |= metric.HasBefore;
            yearly |= metric.Metric.LastYear is not null;
            metrics.Add(metric);
        }

        List<string> header = chinese ? ["指标", "单位", "本期"] : ["Measure", "Unit", "This period"];
        if (withPrevious)
        {
            header.AddRange((chinese, yearly) switch
            {
                (true, true) => ["上年同期", "增减"],
                (true, false) => ["上期", "增减"],
                (false, true) => ["A year earlier", "Change"],
                (false, false) => ["Previous", "Change"],
            });
        }

        MarkdownTable table = new(header.Count, [false, false, true, true, true]);
        table.AddRow([.. header.Select(text => ComposedText.Literal(text, call.Place))]);
        foreach (MetricObject metric in metrics)
        {
            Quantity value = metric.Quantity;
            ComposedText[] row = new ComposedText[header.Count];
            row[0] = ComposedText.Value(metric.Metric.Label, metric.Metric.IdSpan);
            row[1] = ComposedText.Value(value.Unit?.Plural ?? "—", metric.Span);
            row[2] = ComposedText.Value(QuantityWording.Compact(value, call.Language), metric.Span);
            if (withPrevious)
            {
                row[3] = ComposedText.Value(metric.Before is { } previous ? QuantityWording.Compact(previous.Quantity, call.Language) : "—", metric.Span);
                row[4] = ComposedText.Value(metric.CompactChange(), metric.Span);
            }

            table.AddRow(row);
        }

        return table.ToMarkdown();
    }
}
