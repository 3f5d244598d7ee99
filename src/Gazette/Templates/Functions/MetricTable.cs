using System.Collections.Immutable;
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
        ImmutableArray<MetricObject> metrics =
        [
            .. call.List(0).Select(item => item as MetricObject ?? throw call.Wrong(0, "a list of metrics")),
        ];
        bool withPrevious = metrics.Any(metric => metric.Before is not null);
        bool yearly = metrics.Any(metric => metric.Metric.LastYear is not null);
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
            List<ComposedText> row =
            [
                ComposedText.Value(metric.Metric.Label, metric.Metric.IdSpan),
                ComposedText.Value(value.Unit?.Plural ?? "—", metric.Span),
                ComposedText.Value(QuantityWording.Compact(value, call.Language), metric.Span),
            ];
            if (withPrevious)
            {
                row.Add(metric.Before is { } previous
                    ? ComposedText.Value(QuantityWording.Compact(previous.Quantity, call.Language), metric.Span)
                    : ComposedText.Value("—", metric.Span));
                row.Add(ComposedText.Value(metric.CompactChange(), metric.Span));
            }

            table.AddRow(row);
        }

        return table.ToMarkdown();
    }
}
