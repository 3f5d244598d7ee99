using Gazette.Reports;
using Gazette.Wording;

namespace Gazette.Tracing.Comparing;

/// <summary>A number of a report to compare: the value of a metric, or another one that the report gives with it.</summary>
/// <param name="Id">The metric's id; <c>lectures.last_year</c> for another number.</param>
internal sealed record ComparedMetric(string Id, string Label, Quantity Value, bool IsValue)
{
    public static IEnumerable<ComparedMetric> Of(Report report)
    {
        bool isHan = RulesOf(report).Script == Script.Han;
        foreach (Metric metric in report.Metrics)
        {
            yield return new ComparedMetric(metric.Id, metric.Label, metric.Value, IsValue: true);
            foreach ((string key, string english, string chinese, Quantity? value) in Others(metric))
            {
                if (value is not null)
                {
                    string label = isHan ? $"{metric.Label}（{chinese}）" : $"{metric.Label} ({english})";
                    yield return new ComparedMetric($"{metric.Id}.{key}", label, value, IsValue: false);
                }
            }
        }
    }

    public static LanguageRules RulesOf(Report report) => report.Language is { } language ? LanguageRules.Of(language) : LanguageRules.Default;

    private static IEnumerable<(string Key, string English, string Chinese, Quantity? Value)> Others(Metric metric) =>
    [
        ("previous", "previous", "上期", metric.Previous),
        ("last_year", "last year", "上年同期", metric.LastYear),
        ("target", "target", "目标", metric.Target),
    ];
}
