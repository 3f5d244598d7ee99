using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Gazette.Reports;
using Gazette.Wording.Chinese;
using Gazette.Wording.English;

namespace Gazette.Wording;

/// <summary>
/// All that a language decides: how numbers, changes, dates and lists read, and the words that Gazette itself puts into a document. One
/// class for each language, which does not compile until it is whole, and one row in <see cref="All"/>. Other rooms ask for the rules of the
/// report's language and never which language it is.
/// </summary>
public abstract class LanguageRules
{
    /// <summary>Chinese by name is for lint, whose rules are about one language each.</summary>
    internal static LanguageRules Chinese { get; } = new ChineseRules();

    internal static LanguageRules English { get; } = new EnglishRules();

    /// <summary>Every language that reports can be written in.</summary>
    public static ImmutableArray<LanguageRules> All { get; } = [Chinese, English];

    /// <summary>The same in the order of their tags, as lists for people have them.</summary>
    public static ImmutableArray<LanguageRules> ByTag { get; } = [.. All.OrderBy(rules => rules.Tag, StringComparer.Ordinal)];

    /// <summary>What a document is taken for that does not say.</summary>
    public static LanguageRules Default => All[0];

    /// <summary>The rules of a language that came out of <see cref="Find"/>.</summary>
    public static LanguageRules Of(Language language) => Find(language.Tag) ?? throw new UnreachableException($"no rules for `{language.Tag}`");

    /// <summary>The language of a tag; null where Gazette does not know it.</summary>
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

    public abstract Language Language { get; }

    public string Tag => Language.Tag;

    /// <summary>What the schema calls the language, for readers of English and of Chinese.</summary>
    internal abstract (string English, string Chinese) Name { get; }

    /// <summary>Whether Gazette speaks it to its own users: what a template says of itself in several languages must be there in this one.</summary>
    internal abstract bool IsSpokenToUsers { get; }

    internal abstract Script Script { get; }

    /// <summary>The languages that Word takes a document's words for, by the script of each word.</summary>
    internal abstract ProofingTags Proofing { get; }

    internal abstract Marks Marks { get; }

    internal abstract Labels Labels { get; }

    /// <summary>Words that multiply a number, the largest first.</summary>
    internal abstract ImmutableArray<ScaleWord> Scales { get; }

    /// <summary>The unit of what two percentages differ by.</summary>
    internal abstract Unit PercentagePoints { get; }

    /// <summary>The digits, with the decimals that were given and the marks between thousands that the language wants.</summary>
    internal abstract string Number(decimal n);

    /// <summary>The format code by which Office writes a whole number as <see cref="Number"/> does (ECMA-376-1, 18.8.31).</summary>
    internal abstract string NumberFormat { get; }

    /// <summary>For sentences: 8600余人次, 近400人, 98.9%; more than 8,600 visits, nearly 400, three villages.</summary>
    internal abstract string Prose(Quantity q);

    /// <summary>For sentences that compare or add up, where small numbers stay in digits in English too: 5 minutes.</summary>
    internal abstract string Figures(Quantity q);

    /// <summary>A change that has something to say: 同比增长23.1%; up 23.1% year on year.</summary>
    /// <param name="previous">The value before, as it is printed.</param>
    internal abstract string Change(Change change, Quantity previous, MetricKind kind, bool lowerIsBetter, ComparisonBasis basis);

    /// <summary>完成目标的97.3%; 97.3% of the target.</summary>
    internal abstract string Completion(Completion completion);

    /// <summary>2026年7月6日; 6 July 2026.</summary>
    internal abstract string Date(DateOnly d);

    /// <summary>For sentences: 2026年上半年, 2026年1月1日至6月30日; the first half of 2026, 1 January to 30 June 2026.</summary>
    internal abstract string Period(Period p);

    /// <summary>For table heads: 2026年二季度, 2026年1—6月; Q2 2026, January–June 2026.</summary>
    internal abstract string PeriodShort(Period p);

    /// <summary>What stands between two neighbours of a list of names.</summary>
    /// <param name="isLast">Whether the right one ends the list.</param>
    internal abstract string Between(string left, string right, bool isLast);

    /// <summary>One of the parts that a value is made of: 县级60篇; county 60.</summary>
    internal abstract string Part(string label, Quantity value);

    /// <summary>What an item of an enumeration opens with.</summary>
    /// <param name="opensSentence">Whether it begins a sentence.</param>
    internal abstract string ItemMarker(EnumerationForm form, int number, bool opensSentence);

    /// <summary>Whether a text without its end mark holds the end of a sentence.</summary>
    internal abstract bool HoldsSentences(string text);

    /// <summary>A unit of a larger scale: 万 and 元 are 万元; million and visits are million visits.</summary>
    /// <param name="plural">The unit's word in its plural.</param>
    internal abstract string ScaledUnit(ScaleWord scale, string word, string plural);

    /// <summary>
    /// For table cells: <c>126</c>, <c>120+</c>, <c>>120</c>, <c>≈400</c> (nearly: just under), <c>~400</c> (about), <c>≥150</c>, <c>≤20</c>,
    /// <c>&lt;5%</c>. The unit stands in the table's head and is not repeated, but for %. Signs are the same in every language.
    /// </summary>
    internal string Compact(Quantity q)
    {
        string number = Number(q.Number) + (q.IsRate ? "%" : "");
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

    /// <summary>Things named one after another: 甲、乙、丙; a, b and c.</summary>
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
