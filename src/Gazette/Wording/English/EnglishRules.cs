using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Gazette.Reports;

namespace Gazette.Wording.English;

/// <summary>English with British dates, and the sign of a currency before the number.</summary>
internal sealed class EnglishRules : LanguageRules
{
    public override Language Language { get; } = new("en");

    internal override ImmutableArray<string> OtherTags { get; } = ["en-GB", "en-US"];

    internal override (string English, string Chinese) Name => ("English", "英文");

    internal override Script Script => Script.Latin;

    internal override ProofingTags Proofing { get; } = new("en-US", "zh-CN");

    internal override Marks Marks { get; } = new() { FullStop = ".", Semicolon = ";", Colon = ": ", Blank = " ", Minus = "−", ItemEnds = ".;,:" };

    internal override Labels Labels { get; } = new()
    {
        Measure = "Measure",
        Unit = "Unit",
        Member = "Name",
        ThisPeriod = "This period",
        Target = "Target",
        Change = "Change",
        Status = "Against target",
        TargetMet = "met",
        TargetMissed = "missed",
        ChangeInPercent = "Change (%)",
        Points = " pp",
        PointsPerMille = " points (‰)",
        Total = "Total",
        Subtotal = "Subtotal",
        SubtotalOfGroup = " subtotal",
        Table = "Table",
        Figure = "Figure",
        BeforeNumber = " ",
        AfterNumber = ". ",
        Section = ("Section ", ""),
        CalloutNote = "Note",
        CalloutTip = "Tip",
        CalloutWarning = "Warning",
        Footnotes = "Footnotes",
        ChartNumbers = "Numbers in this chart",
        ColumnChart = "Column chart",
        BarChart = "Bar chart",
        LineChart = "Line chart",
        PieChart = "Pie chart",
        PageOfPages = ("Page ", " of ", ""),
        Draft = "DRAFT",
        Example = "Lectures",
    };

    internal override ImmutableArray<ScaleWord> Scales { get; } =
    [
        new("billion", 1_000_000_000m, OpensUnit: false, IsChosen: true),
        new("million", 1_000_000m, OpensUnit: false, IsChosen: true),
        new("thousand", 1_000m, OpensUnit: false, IsChosen: false),
    ];

    internal override Unit PercentagePoints { get; } = Unit.Parse("percentage point|percentage points");

    internal override Unit PerMillePoints { get; } = Unit.Parse("per-mille point|per-mille points");

    internal override string Number(decimal n) =>
        (n < 0 ? Marks.Minus : "") + Math.Abs(n).ToString("N" + n.Scale.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    // 1987 years are counted from the beginning of an era, so they are written as the year is.
    internal override string NumberOf(Quantity q) =>
        q.Unit is { Singular: "year" } && ColumnHeading.LooksLikeYear(q) ? q.Number.ToString(CultureInfo.InvariantCulture) : base.NumberOf(q);

    internal override string NumberFormat => "#,##0";

    internal override NumberFormatInfo NumberSigns { get; } = Wording.NumberSigns.Of(minus: "−");

    internal override DateTimeFormatInfo DateNames { get; } = Wording.DateNames.Of(
        [.. DateTimeFormatInfo.InvariantInfo.MonthNames],
        [.. DateTimeFormatInfo.InvariantInfo.AbbreviatedMonthNames],
        [.. DateTimeFormatInfo.InvariantInfo.DayNames],
        [.. DateTimeFormatInfo.InvariantInfo.AbbreviatedDayNames],
        "AM",
        "PM",
        "d MMMM yyyy");

    internal override string Approximate(Qualifier qualifier, string number) => qualifier switch
    {
        Qualifier.Exact => number,
        Qualifier.Over or Qualifier.MoreThan => "over " + number,
        Qualifier.Nearly => "nearly " + number,
        Qualifier.About => "about " + number,
        Qualifier.AtLeast => "at least " + number,
        Qualifier.AtMost => "at most " + number,
        Qualifier.Below => "under " + number,
        _ => throw new UnreachableException(),
    };

    internal override string Prose(Quantity q) => EnglishQuantity.Write(q, numbersInWords: true, this);

    internal override string Figures(Quantity q) => EnglishQuantity.Write(q, numbersInWords: false, this);

    internal override string Change(Change change, Quantity? previous, MetricKind kind, bool lowerIsBetter, Comparand comparand) =>
        EnglishChange.Write(change, previous, kind, comparand, this);

    internal override string Earlier(Comparand comparand) => comparand switch
    {
        Comparand.YearEarlier => "A year earlier",
        Comparand.PreviousPeriod => "Previous",
        _ => "Previous " + EnglishChange.PeriodOf(comparand),
    };

    internal override string Completion(Completion completion)
    {
        string side = completion.Above ? "above" : "below";
        return completion.Form switch
        {
            CompletionForm.Compared => $"{side} the target of {Figures(completion.Quantity!)}",
            CompletionForm.Beside => $"against a target of {Figures(completion.Quantity!)}",
            CompletionForm.OnTarget => "on target",
            CompletionForm.Points => $"{EnglishQuantity.Points(completion.Figure, completion.Quantity?.Unit, this)} {side} the target",
            CompletionForm.Apart => $"{Figures(completion.Quantity!)} {side} the target",
            CompletionForm.JustShort => "just short of the target",
            CompletionForm.JustAbove => "just above the target",
            CompletionForm.Share => $"{Number(completion.Figure)}% of the target",
            _ => throw new UnreachableException(),
        };
    }

    internal override string Date(DateOnly d) => EnglishDates.Date(d);

    internal override string Period(Period p) => EnglishDates.Period(p);

    internal override string PeriodShort(Period p) => EnglishDates.PeriodShort(p);

    internal override string Between(string left, string right, bool isLast) => isLast ? " and " : ", ";

    // The whole has just been given with its unit; a part repeats only signs that a number needs.
    internal override string Part(string label, Quantity value) =>
        $"{label} {Figures(value with { Unit = EnglishQuantity.IsCounted(value.Unit) ? null : value.Unit })}";

    // English enumerates in words as far as possible; if each item is a sentence, its ordinal is capitalized.
    internal override string SourceOf(string labels) => $"Source of {labels}: ";

    internal override string ItemMarker(EnumerationForm form, int number, bool opensSentence) => form switch
    {
        EnumerationForm.None => "",
        EnumerationForm.YiShi or EnumerationForm.YiYao when number <= EnglishOrdinals.Largest => $"{EnglishOrdinals.Write(number, opensSentence)}, ",
        EnumerationForm.YiShi or EnumerationForm.YiYao or EnumerationForm.Digits => string.Create(CultureInfo.InvariantCulture, $"({number}) "),
        _ => throw new UnreachableException(),
    };

    // As documents of the United Nations number their headings.
    internal override string HeadingLabel(int level, int number) => level switch
    {
        1 => EnglishNumerals.Roman(number) + ". ",
        2 => EnglishNumerals.Letter(number).ToUpperInvariant() + ". ",
        3 => string.Create(CultureInfo.InvariantCulture, $"{number}. "),
        4 => $"({EnglishNumerals.Letter(number)}) ",
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "official headings have levels 1 to 4"),
    };

    internal override string Cardinal(int n) => EnglishNumerals.Cardinal(n);

    internal override string Ordinal(int n) => EnglishNumerals.Ordinal(n);

    internal override bool Typesets => true;

    internal override bool MayTypeset(ReadOnlySpan<char> text) => text.ContainsAny(EnglishTypesetting.Marks);

    internal override void Typeset(Span<char> line, ReadOnlySpan<LineKind> kinds, bool opensSentence) => EnglishTypesetting.Set(line, kinds, opensSentence);

    // A full stop that ends a sentence is followed by a capital; the one of "e.g. lamps" is not.
    internal override bool HoldsSentences(string text)
    {
        for (int i = 0; i + 2 < text.Length; i++)
        {
            if (text[i] is '.' or '!' or '?' && text[i + 1] == ' ' && char.IsUpper(text[i + 2]))
            {
                return true;
            }
        }

        return false;
    }

    internal override string ScaledUnit(ScaleWord scale, string word, string plural) =>
        Currency.Find(word, out _) is { } currency ? $"{currency.Code} {scale.Word}"
        : word == plural ? $"{scale.Word} {word}".TrimEnd()
        : $"{scale.Word} {word}|{scale.Word} {plural}";
}
