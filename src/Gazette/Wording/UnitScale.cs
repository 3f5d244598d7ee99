using System.Collections.Immutable;
using Gazette.Reports;

namespace Gazette.Wording;

/// <summary>
/// Units with a scale of ten thousand or more: 万元, 亿元, 万人次; in English <c>USD million</c>, <c>thousand visits</c>. A unit may have a scale in any
/// language, whatever the language of the report.
/// </summary>
internal static class UnitScale
{
    private static readonly ImmutableArray<ScaleWord> Words = [.. LanguageRules.All.SelectMany(rules => rules.Scales)];

    /// <summary>
    /// Converts a quantity to a unit that differs only in its scale: 186000元 in 万元 is 18.6万元. Null if the units differ in anything else. The result
    /// has at most two decimals (186543元 is 18.65万元), because the report asked for the larger unit; more only if two would leave nothing (30元 is
    /// 0.003万元). An exact number is rounded half away from zero; a bound is rounded so that it stays true: at least 186560 becomes at least 18.65万.
    /// </summary>
    public static Quantity? Convert(Quantity q, string targetUnit)
    {
        ArgumentNullException.ThrowIfNull(q);
        Unit target = Unit.Parse(targetUnit);
        if (q.Unit == target)
        {
            return q.Printed;
        }

        return Factor(q.Unit, target) is { } factor && Rounding.IsUsual(q.Number)
            ? q with { Number = Rounding.WithoutTrailingZeros(Shorten(q.Number * factor, q.Qualifier)), Unit = target, Decimals = null }
            : null;
    }

    /// <summary>The unit to print a metric in, if that is not its own.</summary>
    public static string? ShownUnit(Metric metric, LanguageRules language) => metric.Show == "auto" ? Choose(metric.Value, language) : metric.Show;

    /// <summary>The quantity as it is printed: in the unit to show, if there is one and it matches.</summary>
    public static Quantity Show(Quantity quantity, string? unit) => (unit is null ? null : Convert(quantity, unit)) ?? quantity.Printed;

    /// <summary>The same without rounding, for further calculations.</summary>
    public static Quantity? Rescale(Quantity q, Unit? target)
    {
        ArgumentNullException.ThrowIfNull(q);
        return q.Unit == target ? q
            : Factor(q.Unit, target) is { } factor && Rounding.IsUsual(q.Number) && Rounding.IsUsual(q.Number * factor)
                ? factor == 1 ? q with { Unit = target } : q with { Number = Rounding.WithoutTrailingZeros(q.Number * factor), Unit = target, Decimals = null }
                : null;
    }

    /// <summary>
    /// The largest of 万 and 亿, in English of million and billion, in which the number has at most two decimals: 325000元 is shown in 万元, 102000000元 in
    /// 亿元, and 12345人 unchanged. Null if the unit should not change.
    /// </summary>
    public static string? Choose(Quantity q, LanguageRules language)
    {
        ArgumentNullException.ThrowIfNull(q);
        (decimal factor, string word) = Split(q.Unit?.Singular ?? "");
        decimal whole = q.Number * factor;
        if (q.IsRate || !Rounding.IsUsual(q.Number) || !Rounding.IsUsual(whole))
        {
            return null;
        }

        foreach (ScaleWord scale in language.Scales)
        {
            if (scale.IsChosen && Math.Abs(whole) >= scale.Factor && Rounding.WithoutTrailingZeros(whole / scale.Factor).Scale <= 2)
            {
                return factor == scale.Factor ? null : language.ScaledUnit(scale, word, Split(q.Unit?.Plural ?? "").Word);
            }
        }

        return null;
    }

    /// <summary>A larger unit of the same kind, as an example in the language of the unit: 万元, million visits.</summary>
    public static string Larger(Unit unit)
    {
        (_, string word) = Split(unit.Singular);
        Script script = word.Length > 0 && char.IsAscii(word[0]) ? Script.Latin : Script.Han;
        LanguageRules rules = LanguageRules.All.First(rules => rules.Script == script);
        return Unit.Parse(rules.ScaledUnit(rules.Scales.Last(scale => scale.IsChosen), word, Split(unit.Plural).Word)).Plural;
    }

    /// <summary>The factor that converts a number from one unit to the other: 0.0001 from 元 to 万元. Null if the units differ in more than scale.</summary>
    public static decimal? Factor(Unit? from, Unit? to)
    {
        (decimal fromFactor, string fromWord) = Split(from?.Singular ?? "");
        (decimal toFactor, string toWord) = Split(to?.Singular ?? "");
        bool same = fromWord == toWord || Split(from?.Plural ?? "").Word == toWord || fromWord == Split(to?.Plural ?? "").Word;
        return same ? fromFactor / toFactor : null;
    }

    /// <summary>A unit without its scale: 万人次 is 10000 times 人次.</summary>
    public static (decimal Factor, string Word) Split(string unit) => Find(unit, out string word) is { } scale ? (scale.Factor, word) : (1, unit);

    /// <summary>The scale of a unit, and the unit without it; null if it has none.</summary>
    public static ScaleWord? Find(string unit, out string word)
    {
        word = unit;
        foreach (ScaleWord scale in Words)
        {
            if (scale.OpensUnit)
            {
                if (unit.StartsWith(scale.Word, StringComparison.Ordinal))
                {
                    word = unit[scale.Word.Length..];
                    return scale;
                }
            }
            else if (unit.Contains(scale.Word, StringComparison.Ordinal))
            {
                string[] words = unit.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                if (words.Contains(scale.Word))
                {
                    word = Without(scale.Word, words);
                    return scale;
                }
            }
        }

        return null;
    }

    // Apart from the loop above, which would otherwise make an object for the lambda in each round.
    private static string Without(string scale, string[] words) => string.Join(' ', words.Where(word => word != scale));

    /// <summary>
    /// The unit of a number that was written with its own unit, given the unit of its metric: 万 with 人次 gives 万人次, and 万元 with 元 stays 万元. Null for
    /// an incompatible unit.
    /// </summary>
    public static Unit? Combine(Unit own, Unit metric)
    {
        if (own == metric || own.Singular == metric.Singular || own.Singular == metric.Plural)
        {
            return metric;
        }

        ScaleWord? scale = Find(own.Singular, out string word);
        if (scale is not null && word.Length == 0)
        {
            string opening = scale.OpensUnit ? scale.Word : scale.Word + " ";
            return new Unit(opening + metric.Singular, opening + metric.Plural);
        }

        return word == Split(metric.Singular).Word || word == Split(metric.Plural).Word ? own : null;
    }

    /// <summary>The scale at the start of a text, if the unit follows without a space: 万 in 万余人次.</summary>
    public static ScaleWord? FindOpening(ReadOnlySpan<char> text)
    {
        foreach (ScaleWord scale in Words)
        {
            if (scale.OpensUnit && text.StartsWith(scale.Word, StringComparison.Ordinal))
            {
                return scale;
            }
        }

        return null;
    }

    /// <summary>Rounds the result of a division or a conversion: two decimals, more only if two would leave nothing.</summary>
    public static decimal Shorten(decimal n, Qualifier qualifier)
    {
        const decimal Smallest = 0.1m;
        return Math.Abs(n) < Smallest ? Math.Round(n, 10, MidpointRounding.AwayFromZero) : Rounding.Keep(n, 2, qualifier);
    }
}
