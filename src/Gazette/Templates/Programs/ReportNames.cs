using Gazette.Reports;
using Gazette.Schema;
using Gazette.Templates.Values;

namespace Gazette.Templates.Programs;

/// <summary>What the words of a tag may mean in one report.</summary>
internal sealed class ReportNames(Report report, MetricsObject? metrics)
{
    private Dictionary<string, Metric[]>? _byLabel;

    private Dictionary<string, Metric[]> ByLabel => _byLabel ??= report.Metrics
        .GroupBy(metric => Plain(metric.Label), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>The ids and labels of the metrics.</summary>
    public IEnumerable<string> Known => report.Metrics.SelectMany(metric => new[] { metric.Id, metric.Label }).Distinct(StringComparer.Ordinal);

    /// <summary>The metrics of an id, else those of a label.</summary>
    public Metric[] Find(string words) =>
        report.Metrics.FirstOrDefault(metric => metric.Id == words) is { } named ? [named] : ByLabel.GetValueOrDefault(Plain(words), []);

    public MetricObject? FindMetric(string words) =>
        metrics is null ? null : metrics.Find(words) ?? (ByLabel.GetValueOrDefault(Plain(words)) is [{ Id: var id }] ? metrics.Find(id) : null);

    /// <summary>Whether the report names something that could not be read, which has been reported.</summary>
    public bool IsUnreadable(string words) => report.UnreadableMetrics.Contains(words);

    public string? FindField(string name) =>
        report.Fields?.Entries.Select(entry => entry.Key).FirstOrDefault(key => MergeName.Same(key, name));

    // A label may have blanks of other widths than the words that ask for it.
    private static string Plain(string words) => words.Replace('\u00A0', ' ').Replace('\u3000', ' ').Trim();
}
