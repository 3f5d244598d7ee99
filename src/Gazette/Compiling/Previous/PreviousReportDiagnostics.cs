using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Compiling.Previous;

/// <summary>What can be wrong between a report and those of earlier periods.</summary>
internal static class PreviousReportDiagnostics
{
    /// <summary>What is wrong in a report of an earlier period, with the place that names it.</summary>
    public static Diagnostic NamedBy(Diagnostic diagnostic, SourceSpan place) => diagnostic.Relates(place, "named by");

    public static Diagnostic BadPath(string key, Phrase words, Words problem) => Diagnostic.Error("bad-path", words.Span)
        .Says($"`{key}` {problem}")
        .Helps($"write a path from this file, such as  {key}: ../2025-h1/report.yaml");

    public static Diagnostic Unreadable(string key, Phrase words, Words problem) => Diagnostic.Error("unreadable-file", words.Span)
        .Says($"`{words.Text}` {problem}")
        .Helps($"correct the path, or take `{key}` away");

    public static Diagnostic ChangedMeanwhile(Phrase words) => Diagnostic.Error("changed-file", words.Span)
        .Says($"`{words.Text}` was changed while this run went on")
        .Helps("run the same again");

    public static Diagnostic PeriodMismatch(string key, SourceSpan named, Report report, Report earlier)
    {
        Period period = report.Period!;
        Words expected = key == "last_year" || period.Previous?.Covers(period.LastYear ?? period) == true
            ? Words.Of($"{period.LastYear}")
            : Words.Of($"{period.Previous} or {period.LastYear}");
        return Diagnostic.Warning("previous-period-mismatch", named)
            .Says($"`{key}` is the report of {earlier.Period}; {period} compares with {expected}")
            .Helps($"name the report of {expected}")
            .Relates(earlier.PeriodSpan ?? earlier.Span, "its period")
            .Relates(report.PeriodSpan ?? report.Span, "this report's period");
    }

    public static Diagnostic ComparedOtherwise(Metric metric, SourceSpan said, Report earlier) => Diagnostic.Warning("previous-period-mismatch", said)
        .Says($"`{metric.Id}` is compared {Basis(metric.Compare)}, but its previous value is that of {earlier.Period}")
        .Helps($"take `compare` away, or give `{metric.Id}` a `{(metric.Compare == ComparisonBasis.YearOnYear ? "last_year" : "previous")}` of its own")
        .Relates(earlier.PeriodSpan ?? earlier.Span, "the period of the previous report");

    public static Diagnostic NothingInCommon(SourceSpan named, Report earlier) => Diagnostic.Warning("nothing-to-compare", named)
        .Says("the report of an earlier period has no metric of this one")
        .Helps("give a metric the same name in both reports")
        .Relates(earlier.MetricsSpan, "its metrics");

    public static Diagnostic UnitsDiffer(Metric metric, Metric source, bool isTaken)
    {
        string unit = source.Value.Unit?.Singular ?? "";
        Words now = metric.Value.Unit is { } own ? Words.Of($"now in `{own.Singular}`") : Words.Of("now without a unit");
        return Diagnostic.Note("units-differ", metric.ValueSpan)
            .Says($"`{metric.Id}` was in `{unit}`, and is {now}{(isTaken ? "" : ", so it is not compared")}")
            .Helps(isTaken ? null : Words.Of($"give both reports the same unit, or `{metric.Id}` a `previous` of its own"))
            .Relates(source.ValueSpan, "its earlier value");
    }

    private static Words Basis(ComparisonBasis basis) => basis == ComparisonBasis.YearOnYear ? Words.Of("with last year") : Words.Of("with the period before");
}
