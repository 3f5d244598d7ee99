using System.Collections;
using System.Collections.Immutable;
using Gazette.Reports;
using Gazette.Wording;

namespace Gazette.Templates.Values;

/// <summary>All metrics of a report, by id and in the file's order.</summary>
internal sealed class MetricsObject : TemplateObject, IEnumerable<MetricObject>
{
    private readonly Dictionary<string, MetricObject> _byId;

    public MetricsObject(Report report, LanguageRules language, bool compact)
    {
        ImmutableArray<MetricObject>.Builder all = ImmutableArray.CreateBuilder<MetricObject>(report.Metrics.Length);
        _byId = new(report.Metrics.Length, StringComparer.Ordinal);
        foreach (Metric metric in report.Metrics)
        {
            MetricObject made = new(metric, report.Period, language, compact);
            all.Add(made);
            _byId.Add(metric.Id, made);
        }

        All = all.MoveToImmutable();
    }

    public override string Shape => "metrics";

    public override bool IsTrue => !All.IsEmpty;

    public ImmutableArray<MetricObject> All { get; }

    public override object? Get(string member) => Find(member);

    public MetricObject? Find(string id) => _byId.GetValueOrDefault(id);

    public override IEnumerable<string> GetMembers() => _byId.Keys;

    public IEnumerator<MetricObject> GetEnumerator() => ((IEnumerable<MetricObject>)All).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
