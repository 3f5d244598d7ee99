using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Compiling.Previous;

/// <summary>Errors between a report and those of earlier periods.</summary>
internal static class PreviousReportDiagnostics
{
    /// <summary>An error in the report of an earlier period, with the place that refers to that report.</summary>
    public static Diagnostic NamedBy(Diagnostic diagnostic, SourceSpan place) => diagnostic.Relates(place, "named by", "引用处");

    public static Diagnostic BadPath(string key, Phrase words, Words problem) => Diagnostic.Error("bad-path", words.Span)
        .Says($"`{key}` {problem}", $"“{key}”{problem}")
        .Helps($"write a path from this file, such as  {key}: ../2025-h1/report.yaml", $"从本文件写起路径，如  {key}: ../2025-h1/report.yaml");

    public static Diagnostic Unreadable(string key, Phrase words, Words problem) => Diagnostic.Error("unreadable-file", words.Span)
        .Says($"`{words.Text}` {problem}", $"“{words.Text}”{problem}")
        .Helps($"correct the path, or remove `{key}`", $"改正路径，或删去“{key}”");

    public static Diagnostic ChangedMeanwhile(Phrase words) => Diagnostic.Error("changed-file", words.Span)
        .Says($"`{words.Text}` was changed during this run", $"“{words.Text}”在运行过程中有改动")
        .Helps("run the same command again", "重新运行");

    public static Diagnostic PeriodMismatch(string key, SourceSpan named, Report report, Report earlier)
    {
        Period period = report.Period!;
        Words of = DateWords.Of(earlier.Period!);
        Words previous = DateWords.Of(period.Previous!);
        Words lastYear = DateWords.Of(period.LastYear!);
        Words expected = key == "last_year" || period.Previous?.Covers(period.LastYear ?? period) == true
            ? lastYear
            : Words.Of($"{previous} or {lastYear}", $"{previous}或{lastYear}");
        return Diagnostic.Warning("previous-period-mismatch", named)
            .Says(
                $"`{key}` is the report for {of}, not for {expected}",
                $"“{key}”是{of}的报告，应为{expected}的报告")
            .Helps($"name the report for {expected}", $"改为{expected}的报告")
            .Relates(earlier.PeriodSpan ?? earlier.Span, "its period", "其报告期")
            .Relates(report.PeriodSpan ?? report.Span, "this report's period", "本报告的报告期");
    }

    public static Diagnostic ComparedOtherwise(string metric, ComparisonBasis basis, SourceSpan said, Report earlier)
    {
        string key = basis == ComparisonBasis.YearOnYear ? "last_year" : "previous";
        return Diagnostic.Warning("previous-period-mismatch", said)
            .Says(
                $"`{metric}` is compared {Basis(basis)}, but its previous value is from {DateWords.Of(earlier.Period!)}",
                $"“{metric}”{Basis(basis)}，但其上期数来自{DateWords.Of(earlier.Period!)}")
            .Helps($"remove `compare`, or give `{metric}` its own `{key}`", $"删去“compare”，或为“{metric}”单独写“{key}”")
            .Relates(earlier.PeriodSpan ?? earlier.Span, "the period of the previous report", "上期报告的报告期");
    }

    /// <summary>The same, where the whole report says what to compare with.</summary>
    public static Diagnostic AllComparedOtherwise(ComparisonBasis basis, SourceSpan said, Report earlier) => Diagnostic
        .Warning("previous-period-mismatch", said)
        .Says(
            $"the report is compared {Basis(basis)}, but its previous values are from {DateWords.Of(earlier.Period!)}",
            $"本报告{Basis(basis)}，但上期数来自{DateWords.Of(earlier.Period!)}")
        .Helps("remove `compare`, or name the report of that period", "删去“compare”，或改为该报告期的报告")
        .Relates(earlier.PeriodSpan ?? earlier.Span, "the period of the previous report", "上期报告的报告期");

    public static Diagnostic NothingInCommon(SourceSpan named, Report earlier) => Diagnostic.Warning("nothing-to-compare", named)
        .Says("the report of the earlier period has no metric in common with this one", "往期报告与本报告没有相同的指标")
        .Helps("give a metric the same name in both reports", "同一指标在两份报告中用同一名称")
        .Relates(earlier.MetricsSpan, "its metrics", "其指标");

    public static Diagnostic MetricsGone(ImmutableArray<Metric> gone, SourceSpan metrics) => Diagnostic.Note("metric-gone", metrics)
        .Says(gone is [var one]
            ? Words.Of($"metric `{one.Id}` of the previous report is no longer here", $"上期报告的指标“{one.Id}”本期没有")
            : Words.Of($"metrics of the previous report are no longer here: {NamesOf(gone)}", $"上期报告的这些指标本期没有：{NamesOf(gone)}"))
        .Helps("if that is not intended, give them a value again", "如非有意，请补上数值")
        .Relates(gone[0].IdSpan, "it was here", "上期在此处");

    public static Diagnostic MetricsNew(ImmutableArray<Metric> added, SourceSpan named) => Diagnostic.Note("metric-new", added[0].IdSpan)
        .Says(added is [var one]
            ? Words.Of($"metric `{one.Id}` is new: the previous report does not have it", $"指标“{one.Id}”是新增的，上期报告中没有")
            : Words.Of($"metrics that the previous report does not have: {NamesOf(added)}", $"上期报告中没有这些指标：{NamesOf(added)}"))
        .Helps("if one only has another name, use the same name in both reports", "如果只是换了名称，请在两份报告中用同一名称")
        .Relates(named, "the previous report", "上期报告");

    public static Diagnostic UnitsDiffer(Metric metric, Metric source, bool isTaken)
    {
        string unit = source.Value.Unit?.Singular ?? "";
        Words now = metric.Value.Unit is { } own ? Words.Of($"now in `{own.Singular}`", $"现为“{own.Singular}”") : Words.Of("now without a unit", "现在没有单位");
        return Diagnostic.Note("units-differ", metric.ValueSpan)
            .Says(
                $"`{metric.Id}` was in `{unit}`, and is {now}{(isTaken ? "" : ", so it is not compared")}",
                $"“{metric.Id}”的单位原为“{unit}”，{now}{(isTaken ? "" : "，因此不作比较")}")
            .Helps(isTaken ? null : Words.Of(
                $"use the same unit in both reports, or give `{metric.Id}` its own `previous`",
                $"两份报告用同一单位，或为“{metric.Id}”单独写“previous”"))
            .Relates(source.ValueSpan, "its earlier value", "原来的数值");
    }

    private static Words NamesOf(ImmutableArray<Metric> metrics) => Words.Names([.. metrics.Select(metric => metric.Id)], most: 8);

    private static Words Basis(ComparisonBasis basis) => basis == ComparisonBasis.YearOnYear ? Words.Of(
        "with last year",
        "与上年同期比较") : Words.Of(
        "with the period before",
        "与上期比较");
}
