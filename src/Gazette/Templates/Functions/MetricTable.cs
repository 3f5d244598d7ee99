using System.Collections.Immutable;
using Gazette.Documents;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates.Values;
using Gazette.Wording;

namespace Gazette.Templates.Functions;

/// <summary>
/// A table of key figures: name, unit, value, earlier value, change. Without earlier values, those columns are left out; if metrics are compared with
/// different periods, each period has a column of its own. If it is asked for, a last column says which targets are met. The remarks of the metrics are
/// below the table.
/// </summary>
internal static class MetricTable
{
    /// <summary><c>metric_table METRICS [STATUS]</c></summary>
    public static ReadyMarkdown Write(FunctionCall call)
    {
        bool showsStatus = call.Flag(1);
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

        string[] figures = periods.Count > 0
            ? [labels.ThisPeriod, .. periods.Select(call.Language.Earlier), labels.Change]
            : [labels.ThisPeriod];
        string[] header = [labels.Measure, labels.Unit, .. figures, .. showsStatus ? [labels.Status] : Array.Empty<string>()];
        SourceSpan place = call.Place;
        MarkdownTable table = new(header.Length, [.. header.Select((_, column) => column > 1 && column < 2 + figures.Length)]);
        table.AddRow(Array.ConvertAll(header, text => LocatedText.OfTemplate(text, place)));
        foreach (MetricObject metric in metrics)
        {
            Quantity value = metric.Quantity;
            string id = metric.Metric.Id;
            LocatedText[] row = new LocatedText[header.Length];
            row[0] = LocatedText.Derived(metric.Metric.Label, metric.Metric.IdSpan, Derivation.Name, id);
            row[1] = LocatedText.Derived(value.Unit?.Plural ?? "—", metric.Span, Derivation.Name, id);
            row[2] = LocatedText.Printed(call.Language.Compact(value), metric.Span, id);
            for (int period = 0; period < periods.Count; period++)
            {
                // The row has one unit: 9000万元 beside 1.2亿元 is 0.9.
                string earlier = metric.Before is { } before && metric.Comparand == periods[period]
                    ? call.Language.Compact(UnitScale.Rescale(before.Quantity, value.Unit) ?? before.Quantity)
                    : "—";
                row[3 + period] = LocatedText.Derived(earlier, metric.Span, metric.HowBefore, id);
            }

            if (periods.Count > 0)
            {
                row[1 + figures.Length] = LocatedText.Derived(metric.CompactChange(), metric.Span, Derivation.Change, id);
            }

            CellStatus status = showsStatus ? metric.TargetStatus : CellStatus.None;
            if (showsStatus)
            {
                string words = status switch { CellStatus.Good => labels.TargetMet, CellStatus.Bad => labels.TargetMissed, _ => "—" };
                row[^1] = LocatedText.Derived(words, metric.Span, Derivation.Name, id);
            }

            table.AddRow(row, status: status);
        }

        return new ReadyMarkdown([.. table.ToMarkdown().Parts, .. Remarks(metrics, call)]);
    }

    // Below the table, in a paragraph each: what the report says of a metric, and where numbers come from.
    private static ImmutableArray<MarkdownPart> Remarks(List<MetricObject> metrics, FunctionCall call)
    {
        if (metrics.TrueForAll(static metric => metric is { Note: null, Source: null }))
        {
            return [];
        }

        ImmutableArray<MarkdownPart>.Builder parts = ImmutableArray.CreateBuilder<MarkdownPart>();
        parts.Add("\n::: note\n");
        foreach (MetricObject metric in metrics.Where(metric => metric.Note is not null))
        {
            string named = metric.Metric.Label + call.Language.Marks.Colon;
            LocatedText label = LocatedText.Derived(named, metric.Metric.IdSpan, Derivation.Name, metric.Metric.Id);
            Add(label, metric.Note!.Read());
        }

        foreach (IGrouping<string, MetricObject> same in metrics.Where(metric => metric.Source is not null).GroupBy(metric => metric.Source!.Read().Text))
        {
            string labels = call.Language.List([.. same.Select(metric => metric.Metric.Label)]);
            Add(LocatedText.OfTemplate(call.Language.SourceOf(labels), call.Place), same.First().Source!.Text);
        }

        parts.Add(":::\n");
        return parts.DrainToImmutable();

        void Add(LocatedText opening, LocatedText words)
        {
            parts.Add(opening.Add(Sentences.End(words, call.Language, call.Place)));
            parts.Add("\n\n");
        }
    }
}
