using Gazette.Reports;

namespace Gazette.Schema;

/// <summary>All settings of a report or a manifest that have a small set of allowed words.</summary>
internal static class ReportWords
{
    public static readonly Vocabulary<MetricKind> Kinds = new(
        ("count", MetricKind.Count), ("amount", MetricKind.Amount), ("rate", MetricKind.Rate), ("duration", MetricKind.Duration));

    public static readonly Vocabulary<Aggregate> Aggregates = new(
        ("sum", Aggregate.Sum), ("mean", Aggregate.Mean), ("max", Aggregate.Max), ("min", Aggregate.Min), ("last", Aggregate.Last),
        ("none", Aggregate.None));

    public static readonly Vocabulary<ComparisonBasis> Comparisons = new(
        ("同比", ComparisonBasis.YearOnYear), ("环比", ComparisonBasis.PeriodOnPeriod),
        ("year-on-year", ComparisonBasis.YearOnYear), ("period-on-period", ComparisonBasis.PeriodOnPeriod));

    public static readonly Vocabulary<bool> Better = new(("higher", false), ("lower", true));

    public static readonly Vocabulary<EnumerationForm> Enumerations = new(
        ("none", EnumerationForm.None), ("一是", EnumerationForm.YiShi), ("一要", EnumerationForm.YiYao), ("1.", EnumerationForm.Digits));

    public static readonly Vocabulary<string> Joins = new(("；", "；"), ("。", "。"), (";", ";"), (".", "."));

    public static readonly Vocabulary<DerivedColumn> DerivedColumns = new(("change", DerivedColumn.Change), ("percent", DerivedColumn.Percent));

    public static readonly Vocabulary<int> MergedTotals = new(("2", 2), ("3", 3), ("4", 4), ("5", 5), ("6", 6));

    public static readonly Vocabulary<string> LetterheadModes = new(("plain", "plain"), ("digital", "digital"), ("preprinted", "preprinted"));

    public static readonly Vocabulary<string> ChartTypes = new(("column", "column"), ("bar", "bar"), ("line", "line"), ("pie", "pie"));

    public static readonly Vocabulary<string> Signatures = new(("unsealed", "unsealed"), ("sealed", "sealed"), ("stamp", "stamp"));

    public static readonly Vocabulary<string> LintLevels = new(("off", "off"), ("note", "note"), ("warning", "warning"), ("error", "error"));

    public static readonly Vocabulary<string> Styles = new(("official", "official"), ("report", "report"));
}
