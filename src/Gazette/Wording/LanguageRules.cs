using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Gazette.Reports;
using Gazette.Wording.Chinese;
using Gazette.Wording.English;

namespace Gazette.Wording;

/// <summary>
/// Everything that depends on a language: how numbers, changes, dates and lists are written, and the words that Gazette itself adds to a document.
/// There is one class for each language, which does not compile until it is complete, and one row in <see cref="All"/>. Other code asks for the rules
/// of the report's language, never for the language itself.
/// </summary>
public abstract class LanguageRules
{
    /// <summary>For lint, which has rules for Chinese only.</summary>
    internal static LanguageRules Chinese { get; } = new ChineseRules();

    internal static LanguageRules English { get; } = new EnglishRules();

    /// <summary>Every language that reports can be written in.</summary>
    public static ImmutableArray<LanguageRules> All { get; } = [Chinese, English];

    /// <summary>The same languages in the order of their tags, for lists shown to people.</summary>
    public static ImmutableArray<LanguageRules> ByTag { get; } = [.. All.OrderBy(rules => rules.Tag, StringComparer.Ordinal)];

    /// <summary>The language of a document that does not state one.</summary>
    public static LanguageRules Default => All[0];

    /// <summary>The rules of a language that was returned by <see cref="Find"/>.</summary>
    public static LanguageRules Of(Language language) => Find(language.Tag) ?? throw new UnreachableException($"no rules for `{language.Tag}`");

    /// <summary>The language with a tag; null if it is unknown.</summary>
    public static LanguageRules? Find(string tag)
    {
        foreach (LanguageRules rules in All)
        {
            if (rules.Language.Tag == tag)
            {
                return rules;
            }
        }

        return null;
    }

    /// <summary>The language with any tag that files may use; null if it is unknown.</summary>
    public static LanguageRules? FindAny(string tag)
    {
        foreach (LanguageRules rules in All)
        {
            if (rules.Tag == tag || rules.OtherTags.Contains(tag))
            {
                return rules;
            }
        }

        return null;
    }

    public abstract Language Language { get; }

    public string Tag => Language.Tag;

    /// <summary>Other tags that files may use, such as those of one country.</summary>
    internal virtual ImmutableArray<string> OtherTags => [];

    /// <summary>The language's name in the JSON Schema, in English and in Chinese.</summary>
    internal abstract (string English, string Chinese) Name { get; }

    internal abstract Script Script { get; }

    /// <summary>The languages for Word's spelling checks, by script.</summary>
    internal abstract ProofingTags Proofing { get; }

    internal abstract Marks Marks { get; }

    internal abstract Labels Labels { get; }

    /// <summary>Words that multiply a number, the largest first.</summary>
    internal abstract ImmutableArray<ScaleWord> Scales { get; }

    /// <summary>The unit of the difference between two percentages.</summary>
    internal abstract Unit PercentagePoints { get; }

    /// <summary>The unit of the difference between two rates in ‰.</summary>
    internal abstract Unit PerMillePoints { get; }

    /// <summary>The digits, with the decimals that were given and the language's thousands separators.</summary>
    internal abstract string Number(decimal n);

    /// <summary>The digits of a quantity, which in some languages depend on what is counted.</summary>
    internal virtual string NumberOf(Quantity q) => Number(Money(q));

    /// <summary>Whether it separates thousands.</summary>
    internal bool SeparatesThousands => NumberFormat.Contains(',', StringComparison.Ordinal);

    /// <summary>A number that was added up from approximate ones, for a table: 超过1236, over 1,236. An exact one stays alone.</summary>
    internal abstract string Approximate(Qualifier qualifier, string number);

    /// <summary>The Office format code that displays a whole number as <see cref="Number"/> does (ECMA-376-1, 18.8.31).</summary>
    internal abstract string NumberFormat { get; }

    /// <summary>The signs and separators of numbers in formats that templates give, such as N2 and P1.</summary>
    internal abstract NumberFormatInfo NumberSigns { get; }

    /// <summary>The names of months and days in formats that templates give, such as d MMMM yyyy.</summary>
    internal abstract DateTimeFormatInfo DateNames { get; }

    /// <summary>For sentences: 8600余人次, 近400人, 98.9%; more than 8,600 visits, nearly 400, three villages.</summary>
    internal abstract string Prose(Quantity q);

    /// <summary>For sentences that compare or add up, in which even English writes small numbers in digits: 5 minutes.</summary>
    internal abstract string Figures(Quantity q);

    /// <summary>A change, other than none: 同比增长23.1%; up 23.1% year on year.</summary>
    /// <param name="previous">The earlier value, as it is printed; null if the report says that there is none.</param>
    internal abstract string Change(Change change, Quantity? previous, MetricKind kind, bool lowerIsBetter, Comparand comparand);

    /// <summary>The head of a column of earlier values: 上年同期, 上季度; A year earlier, Previous quarter.</summary>
    internal abstract string Earlier(Comparand comparand);

    /// <summary>完成目标的97.3%; 97.3% of the target.</summary>
    internal abstract string Completion(Completion completion);

    /// <summary>2026年7月6日; 6 July 2026.</summary>
    internal abstract string Date(DateOnly d);

    /// <summary>For sentences: 2026年上半年, 2026年1月1日至6月30日; the first half of 2026, 1 January to 30 June 2026.</summary>
    internal abstract string Period(Period p);

    /// <summary>For table headers: 2026年二季度, 2026年1—6月; Q2 2026, January–June 2026.</summary>
    internal abstract string PeriodShort(Period p);

    /// <summary>The separator between two adjacent names of a list.</summary>
    /// <param name="isLast">Whether the right one is the last of the list.</param>
    internal abstract string Between(string left, string right, bool isLast);

    /// <summary>One of the parts of a value: 县级60篇; county 60.</summary>
    internal abstract string Part(string label, Quantity value);

    /// <summary>What introduces the source of figures: 理论宣讲数据来源：; Source of Lectures: .</summary>
    internal abstract string SourceOf(string labels);

    /// <summary>The marker at the start of an item in an enumeration.</summary>
    /// <param name="opensSentence">Whether it begins a sentence.</param>
    internal abstract string ItemMarker(EnumerationForm form, int number, bool opensSentence);

    /// <summary>The label of a heading in an official document, with the blank after it if there is one: 一、 （一） 1. （1）; I. A. 1. (a).</summary>
    /// <param name="level">From 1 to 4.</param>
    internal abstract string HeadingLabel(int level, int number);

    /// <summary>A number in words: 十二, twelve. Below a million on either side of zero.</summary>
    internal abstract string Cardinal(int n);

    /// <summary>The number of an item in words: 十二, twelfth. From 1 to 999.</summary>
    internal abstract string Ordinal(int n);

    /// <summary>Whether lines of text are set anew, see <see cref="Typeset"/>.</summary>
    internal virtual bool Typesets => false;

    /// <summary>Whether a text has marks that typesetting may change; printed values may always be changed.</summary>
    internal virtual bool MayTypeset(ReadOnlySpan<char> text) => false;

    /// <summary>Sets a line as printers of the language do, each character for another: it's becomes it’s.</summary>
    /// <param name="kinds">What each character is.</param>
    /// <param name="opensSentence">Whether the line begins a sentence, unlike the cell of a table.</param>
    internal virtual void Typeset(Span<char> line, ReadOnlySpan<LineKind> kinds, bool opensSentence)
    {
    }

    /// <summary>Whether a text, without its end mark, contains the end of a sentence.</summary>
    internal abstract bool HoldsSentences(string text);

    /// <summary>A unit with a scale: 万 and 元 give 万元; million and visits give million visits.</summary>
    /// <param name="plural">The unit's word in the plural.</param>
    internal abstract string ScaledUnit(ScaleWord scale, string word, string plural);

    /// <summary>
    /// For table cells: <c>126</c>, <c>120+</c>, <c>>120</c>, <c>≈400</c> (nearly: just under), <c>~400</c> (about), <c>≥150</c>, <c>≤20</c>,
    /// <c>&lt;5%</c>. The unit is in the table's header and not repeated, except % and ‰. The signs are the same in every language.
    /// </summary>
    internal string Compact(Quantity q)
    {
        string number = NumberOf(q) + (q.IsRate ? q.Unit!.Singular : "");
        return q.Qualifier switch
        {
            Qualifier.Exact => number,
            Qualifier.Over => number + "+",
            Qualifier.MoreThan => ">" + number,
            Qualifier.Nearly => "≈" + number,
            Qualifier.About => "~" + number,
            Qualifier.AtLeast => "≥" + number,
            Qualifier.AtMost => "≤" + number,
            Qualifier.Below => "<" + number,
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The points, in a table cell, that two rates of a unit differ by, including the space before them.</summary>
    internal string PointsOf(Unit? unit) => unit is { IsPerMille: true } ? Labels.PointsPerMille : Labels.Points;

    /// <summary>The number as money is written: £1,234.50, but £1,234 and £1.5 million.</summary>
    internal static decimal Money(Quantity q) =>
        q is { Number.Scale: 1, Unit: { } unit } && Currency.Find(unit.Singular, out string rest) is not null && rest.Length == 0
            ? q.Number + 0.00m
            : q.Number;

    /// <summary>A list of names: 甲、乙、丙; a, b and c.</summary>
    internal string List(ReadOnlySpan<string> names)
    {
        StringBuilder text = new();
        for (int i = 0; i < names.Length; i++)
        {
            text.Append(i == 0 ? "" : Between(names[i - 1], names[i], i == names.Length - 1)).Append(names[i]);
        }

        return text.ToString();
    }
}
