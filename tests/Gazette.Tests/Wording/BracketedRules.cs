using System.Collections.Immutable;
using System.Globalization;
using Gazette.Reports;
using Gazette.Wording;

namespace Gazette.Tests.Wording;

/// <summary>
/// A language in which every word is in brackets 〔…〕, based on another one. Text without brackets in a document must then come from the report or the
/// template; otherwise it is hard-coded outside Wording. Numbers and marks contain no words.
/// </summary>
internal sealed class BracketedRules(LanguageRules told) : LanguageRules
{
    public override Language Language => told.Language;

    internal override (string English, string Chinese) Name => told.Name;

    internal override Script Script => told.Script;

    internal override ProofingTags Proofing => told.Proofing;

    internal override Marks Marks => told.Marks;

    internal override Labels Labels { get; } = Bracket(told.Labels);

    internal override ImmutableArray<ScaleWord> Scales => told.Scales;

    internal override Unit PercentagePoints { get; } = new(Bracket(told.PercentagePoints.Singular), Bracket(told.PercentagePoints.Plural));

    internal override Unit PerMillePoints { get; } = new(Bracket(told.PerMillePoints.Singular), Bracket(told.PerMillePoints.Plural));

    internal override string NumberFormat => told.NumberFormat;

    internal override NumberFormatInfo NumberSigns => told.NumberSigns;

    internal override DateTimeFormatInfo DateNames { get; } = Bracket(told.DateNames);

    internal override string Number(decimal n) => told.Number(n);

    internal override string Approximate(Qualifier qualifier, string number) => Bracket(told.Approximate(qualifier, number));

    internal override string Prose(Quantity q) => Bracket(told.Prose(q));

    internal override string Figures(Quantity q) => Bracket(told.Figures(q));

    internal override string Change(Change change, Quantity? previous, MetricKind kind, bool lowerIsBetter, Comparand comparand) =>
        Bracket(told.Change(change, previous, kind, lowerIsBetter, comparand));

    internal override string Earlier(Comparand comparand) => Bracket(told.Earlier(comparand));

    internal override string Completion(Completion completion) => Bracket(told.Completion(completion));

    internal override string Date(DateOnly d) => Bracket(told.Date(d));

    internal override string Period(Period p) => Bracket(told.Period(p));

    internal override string PeriodShort(Period p) => Bracket(told.PeriodShort(p));

    internal override string Between(string left, string right, bool isLast) => Bracket(told.Between(left, right, isLast));

    internal override string Part(string label, Quantity value) => Bracket(told.Part(label, value));

    internal override string SourceOf(string labels) => Bracket(told.SourceOf(labels));

    internal override string ItemMarker(EnumerationForm form, int number, bool opensSentence) => Bracket(told.ItemMarker(form, number, opensSentence));

    internal override string HeadingLabel(int level, int number) => Bracket(told.HeadingLabel(level, number));

    internal override string Cardinal(int n) => Bracket(told.Cardinal(n));

    internal override string Ordinal(int n) => Bracket(told.Ordinal(n));

    internal override bool HoldsSentences(string text) => told.HoldsSentences(text);

    // Calculations recognize the scale of a unit by its word, so it has no brackets.
    internal override string ScaledUnit(ScaleWord scale, string word, string plural) => told.ScaledUnit(scale, word, plural);

    private static string Bracket(string words) => words.Any(char.IsLetter) ? $"〔{words}〕" : words;

    private static DateTimeFormatInfo Bracket(DateTimeFormatInfo names)
    {
        DateTimeFormatInfo bracketed = (DateTimeFormatInfo)names.Clone();
        bracketed.MonthNames = Array.ConvertAll(names.MonthNames, Bracket);
        bracketed.MonthGenitiveNames = bracketed.MonthNames;
        bracketed.AbbreviatedMonthNames = Array.ConvertAll(names.AbbreviatedMonthNames, Bracket);
        bracketed.AbbreviatedMonthGenitiveNames = bracketed.AbbreviatedMonthNames;
        bracketed.DayNames = Array.ConvertAll(names.DayNames, Bracket);
        bracketed.AbbreviatedDayNames = Array.ConvertAll(names.AbbreviatedDayNames, Bracket);
        return bracketed;
    }

    private static Labels Bracket(Labels labels) => new()
    {
        Measure = Bracket(labels.Measure),
        Unit = Bracket(labels.Unit),
        Member = Bracket(labels.Member),
        ThisPeriod = Bracket(labels.ThisPeriod),
        Target = Bracket(labels.Target),
        Change = Bracket(labels.Change),
        Status = Bracket(labels.Status),
        TargetMet = Bracket(labels.TargetMet),
        TargetMissed = Bracket(labels.TargetMissed),
        ChangeInPercent = Bracket(labels.ChangeInPercent),
        Points = Bracket(labels.Points),
        PointsPerMille = Bracket(labels.PointsPerMille),
        Total = Bracket(labels.Total),
        Subtotal = Bracket(labels.Subtotal),
        SubtotalOfGroup = Bracket(labels.SubtotalOfGroup),
        Table = Bracket(labels.Table),
        Figure = Bracket(labels.Figure),
        BeforeNumber = labels.BeforeNumber,
        AfterNumber = labels.AfterNumber,
        CalloutNote = Bracket(labels.CalloutNote),
        Section = (Bracket(labels.Section.Before), Bracket(labels.Section.After)),
        CalloutTip = Bracket(labels.CalloutTip),
        CalloutWarning = Bracket(labels.CalloutWarning),
        Footnotes = Bracket(labels.Footnotes),
        ChartNumbers = Bracket(labels.ChartNumbers),
        ColumnChart = Bracket(labels.ColumnChart),
        BarChart = Bracket(labels.BarChart),
        LineChart = Bracket(labels.LineChart),
        PieChart = Bracket(labels.PieChart),
        PageOfPages = (Bracket(labels.PageOfPages.Before), Bracket(labels.PageOfPages.Between), Bracket(labels.PageOfPages.After)),
        Draft = Bracket(labels.Draft),
        Example = Bracket(labels.Example),
    };
}
