using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Compiling.Previous;

/// <summary>What can be wrong between a report and those of earlier periods.</summary>
internal static class PreviousReportDiagnostics
{
    public static Diagnostic BadPath(string key, Phrase words, string problem) => new(
        Severity.Error, "bad-path", $"`{key}` {problem}", words.Span, Help: $"write a path from this file, such as  {key}: ../2025-h1/report.yaml");

    public static Diagnostic Unreadable(string key, Phrase words, string problem) => new(
        Severity.Error, "unreadable-file", $"`{words.Text}` {problem}", words.Span, Help: $"correct the path, or take `{key}` away");

    public static Diagnostic PeriodMismatch(string key, SourceSpan named, Report report, Report earlier)
    {
        Period period = report.Period!;
        string expected = key == "last_year" || period.Previous?.Covers(period.LastYear ?? period) == true
            ? $"{period.LastYear}"
            : $"{period.Previous} or {period.LastYear}";
        return new Diagnostic(
            Severity.Warning, "previous-period-mismatch", $"`{key}` is the report of {earlier.Period}; {period} compares with {expected}", named,
            Related: [new RelatedPlace("its period", earlier.PeriodSpan ?? earlier.Span), new RelatedPlace("this report's period", report.PeriodSpan ?? report.Span)],
            Help: $"name the report of {expected}");
    }

    public static Diagnostic ComparedOtherwise(Metric metric, SourceSpan said, Report earlier) => new(
        Severity.Warning, "previous-period-mismatch", $"`{metric.Id}` is compared {Words(metric.Compare)}, but its previous value is that of {earlier.Period}", said,
        Related: [new RelatedPlace("the period of the previous report", earlier.PeriodSpan ?? earlier.Span)],
        Help: $"take `compare` away, or give `{metric.Id}` a `{(metric.Compare == ComparisonBasis.YearOnYear ? "last_year" : "previous")}` of its own");

    public static Diagnostic NothingInCommon(SourceSpan named, Report earlier) => new(
        Severity.Warning, "nothing-to-compare", $"the report of an earlier period has no metric of this one", named,
        Related: earlier.MetricsSpan is { } metrics ? [new RelatedPlace("its metrics", metrics)] : [],
        Help: "give a metric the same name in both reports");

    public static Diagnostic UnitsDiffer(Metric metric, Metric source, bool isTaken)
    {
        string unit = source.Value.Unit?.Singular ?? "";
        string now = metric.Value.Unit is { } own ? $"now in `{own.Singular}`" : "now without a unit";
        return new Diagnostic(
            Severity.Note, "units-differ", $"`{metric.Id}` was in `{unit}`, and is {now}{(isTaken ? "" : ", so it is not compared")}", metric.ValueSpan,
            Related: [new RelatedPlace("its earlier value", source.ValueSpan)],
            Help: isTaken ? null : $"give both reports the same unit, or `{metric.Id}` a `previous` of its own");
    }

    private static string Words(ComparisonBasis basis) => basis == ComparisonBasis.YearOnYear ? "with last year" : "with the period before";
}
