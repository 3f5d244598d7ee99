using System.Collections.Immutable;
using Gazette.Reports;

namespace Gazette.Templates.Values;

/// <summary>All metrics of a report, by id and in the file's order.</summary>
internal sealed class MetricsObject : TemplateObject
{
    private readonly Dictionary<string, MetricObject> _byId;

    public MetricsObject(Report report, Language language, bool compact)
    {
        All = [.. report.Metrics.Select(metric => new MetricObject(metric, language, compact))];
        _byId = All.ToDictionary(metric => metric.Metric.Id, StringComparer.Ordinal);
    }

    public override string Shape => "metrics";

    public ImmutableArray<MetricObject> All { get; }

    public override object? Get(string member) => Find(member);

    public MetricObject? Find(string id) => _byId.GetValueOrDefault(id);

    public override IEnumerable<string> GetMembers() => _byId.Keys;
}
