using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates.Values;
using Gazette.Wording;

namespace Gazette.Templates.Rendering;

/// <summary>
/// The table of a collected report with a row for each member and a column for each metric. Its total is what the report collected, not a sum of the
/// column: a rate has its weighted mean there.
/// </summary>
internal sealed class MemberTable(Report report, ReportTable table, MetricsObject metrics, LanguageRules language)
{
    private readonly List<MetricObject> _metrics = [];

    /// <summary>The table with its headings; null, with the error in the bag, if a metric is not collected.</summary>
    public ReportTable? AddHeadings(DiagnosticBag bag)
    {
        foreach (Phrase id in table.Members)
        {
            if (metrics.Find(id.Text) is { } metric && !metric.Metric.ByMember.IsEmpty)
            {
                _metrics.Add(metric);
            }
            else if (!report.UnreadableMetrics.Contains(id.Text))
            {
                string[] known = [.. metrics.All.Where(other => !other.Metric.ByMember.IsEmpty).Select(other => other.Metric.Id)];
                bag.Add(metrics.Find(id.Text) is null
                    ? TemplateDiagnostics.UnknownMetric(id.Text, id.Span, known)
                    : TemplateDiagnostics.NotByMember(id.Text, id.Span, known));
            }
        }

        return _metrics.Count < table.Members.Length ? null
            : !table.Columns.IsEmpty ? table
            : table with
            {
                Columns =
                [
                    new Phrase(language.Labels.Member, table.Span),
                    .. _metrics.Select((metric, i) => new Phrase(HeadingOf(metric), table.Members[i].Span)),
                ],
            };
    }

    /// <summary>A row for each member that has one of the metrics, in the order of the members.</summary>
    public ImmutableArray<ImmutableArray<ComposedCell>> Rows()
    {
        Dictionary<string, Quantity>[] values =
            [.. _metrics.Select(metric => metric.Metric.ByMember.ToDictionary(own => own.Member, own => own.Value, StringComparer.Ordinal))];
        return
        [
            .. report.Collected!.Members.Select(member => ImmutableArray.Create<ComposedCell>(
            [
                new ComposedCell(LocatedText.Derived(member, table.Span, Derivation.Name), null),
                .. _metrics.Select((metric, i) => Cell(metric, member, values[i].GetValueOrDefault(member))),
            ])),
        ];
    }

    /// <summary>For each column what its total is; null for the names, and for what has no total, such as a maximum.</summary>
    public ImmutableArray<Quantity?> Totals() =>
        [null, .. _metrics.Select(metric => metric.Metric.Aggregate is Aggregate.Max or Aggregate.Min ? null : metric.Quantity)];

    private ComposedCell Cell(MetricObject metric, string member, Quantity? value)
    {
        if (value is null)
        {
            return new ComposedCell(LocatedText.Printed("—", table.Span), null);
        }

        Quantity shown = UnitScale.Show(value, metric.ShownUnit);
        Derivation how = Derivation.OfMember(member, metric.Metric.Id);
        return new ComposedCell(LocatedText.Derived(language.Compact(shown), metric.Span, how), shown);
    }

    private string HeadingOf(MetricObject metric) => metric.Quantity.Unit is not { IsPercent: false } unit ? metric.Metric.Label
        : language.Script == Script.Han ? $"{metric.Metric.Label}（{unit.Singular}）"
        : $"{metric.Metric.Label} ({unit.Plural})";
}
