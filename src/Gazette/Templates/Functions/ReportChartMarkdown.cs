using System.Collections.Immutable;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates.Rendering;
using Gazette.Templates.Values;
using Gazette.Wording;

namespace Gazette.Templates.Functions;

/// <summary>A chart of the report as Markdown: a container around a table of names and numbers.</summary>
internal static class ReportChartMarkdown
{
    public static IEnumerable<MarkdownPart> Write(ComposedChart chart, ComposedTable? table, string? id, FunctionCall call)
    {
        (ImmutableArray<LocatedText> header, ImmutableArray<ImmutableArray<LocatedText>> rows) = chart.Metrics.IsEmpty && table is not null
            ? OfTable(chart, table, call)
            : OfMetrics(chart, call);
        if (chart.Target is { } target)
        {
            header = header.Add(LocatedText.OfTemplate(call.Language.Labels.Target, call.Place));
            rows = [.. rows.Select(row => row.Add(target))];
        }

        yield return $"::: chart {{type={chart.Source.Type}{(id is null ? "" : " #" + id)}{(chart.Source.Stacked ? " .stacked" : "")}";
        foreach ((string name, LocatedText? value) in new[]
        {
            ("target", chart.Target is null ? null : header[^1]),
            ("title", chart.Title),
            ("unit", chart.Unit ?? (chart.Metrics.IsEmpty ? table?.Unit : UnitOf(chart, call))),
        })
        {
            if (value is not null)
            {
                yield return $" {name}=\"";
                yield return value;
                yield return "\"";
            }
        }

        yield return "}\n";
        MarkdownTable grid = new(header.Length, [.. header.Select((_, column) => column > 0)]);
        grid.AddRow(header);
        foreach (ImmutableArray<LocatedText> row in rows)
        {
            grid.AddRow(row);
        }

        foreach (MarkdownPart part in grid.ToMarkdown().Parts)
        {
            yield return part;
        }

        yield return ":::\n";
    }

    // The columns of numbers, without computed columns and rows, which would be drawn in addition.
    private static (ImmutableArray<LocatedText> Header, ImmutableArray<ImmutableArray<LocatedText>> Rows) OfTable(
        ComposedChart chart, ComposedTable table, FunctionCall call)
    {
        int[] numbers = [.. Enumerable.Range(0, table.Columns.Length).Where(column => table.Figures[column].Content != FigureContent.Words)];
        if (numbers.Length == 0)
        {
            throw new TemplateFault(TemplateDiagnostics.NothingToDraw(chart.Source.Span));
        }

        int[] columns = [0, .. chart.Source.Type == "pie" ? numbers[..1] : numbers];
        return (
            [.. columns.Select(column => table.Columns[column])],
            [.. table.Rows.Select(row => columns.Select(column => Drawn(row[column], call)).ToImmutableArray())]);
    }

    // A chart knows the signs of tables, but neither 约400 nor 3元.
    private static LocatedText Drawn(ComposedCell cell, FunctionCall call) =>
        cell.Quantity is { } quantity && (!quantity.IsExact || cell.ShowsUnit)
            ? LocatedText.Derived(
                call.Language.Compact(quantity), cell.Text.Runs[0].Span, Derivation.OfCells(DerivationKind.Sum, () => [cell.Text]))
            : cell.Text;

    private static (ImmutableArray<LocatedText> Header, ImmutableArray<ImmutableArray<LocatedText>> Rows) OfMetrics(ComposedChart chart, FunctionCall call)
    {
        Labels labels = call.Language.Labels;
        // A pie shows one period.
        Comparand[] periods = chart.Source.Type == "pie" ? []
            : [.. chart.Metrics.Where(metric => metric.HasBefore).Select(metric => metric.Comparand).Distinct()];
        string[] header = [labels.Measure, labels.ThisPeriod, .. periods.Select(call.Language.Earlier)];

        ImmutableArray<ImmutableArray<LocatedText>>.Builder rows = ImmutableArray.CreateBuilder<ImmutableArray<LocatedText>>(chart.Metrics.Length);
        foreach (MetricObject metric in chart.Metrics)
        {
            ImmutableArray<LocatedText> row =
            [
                LocatedText.Derived(metric.Metric.Label, metric.Metric.IdSpan, Derivation.Name, metric.Metric.Id), Number(metric.Quantity, metric, how: null),
            ];
            rows.Add(row.AddRange(periods.Select(period => metric.Before is { } before && metric.Comparand == period
                ? Number(before.Quantity, metric, metric.HowBefore)
                : LocatedText.Derived("—", metric.Span, metric.HowBefore, metric.Metric.Id))));
        }

        return ([.. header.Select(text => LocatedText.OfTemplate(text, call.Place))], rows.DrainToImmutable());

        LocatedText Number(Quantity quantity, MetricObject metric, Derivation? how) =>
            LocatedText.Derived(call.Language.Compact(OnScale(quantity, chart)), metric.Span, how, metric.Metric.Id);
    }

    // An axis has one scale: that of the first metric.
    private static Quantity OnScale(Quantity quantity, ComposedChart chart) => UnitScale.Rescale(quantity, chart.Metrics[0].Quantity.Unit) ?? quantity;

    // Percentages need no unit, because each number has its sign.
    private static LocatedText? UnitOf(ComposedChart chart, FunctionCall call)
    {
        string[] units = [.. chart.Metrics.Select(metric => OnScale(metric.Quantity, chart).Unit?.Plural ?? "").Distinct(StringComparer.Ordinal)];
        return units is [{ Length: > 0 } unit] && unit != "%" ? LocatedText.Printed(unit, call.Place) : null;
    }
}
