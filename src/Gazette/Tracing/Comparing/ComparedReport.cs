using System.Collections.Immutable;
using Gazette.Reports;
using Gazette.Wording;

namespace Gazette.Tracing.Comparing;

/// <summary>What is compared of a report, without the rest of it, so that many can be held.</summary>
internal sealed record ComparedReport(
    string? Organization, Period? Period, LanguageRules Rules, ImmutableArray<ComparedMetric> Metrics, ImmutableArray<ComparedLine> Lines)
{
    public static ComparedReport Of(Report report) => new(
        report.Organization?.Text, report.Period, ComparedMetric.RulesOf(report), [.. ComparedMetric.Of(report)], ComparedLine.Of(report));
}
