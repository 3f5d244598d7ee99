using Gazette.Reports;

namespace Gazette.Wording;

/// <summary>Units that count in tens of thousands or more: 万元, 亿元, 万人次; in English <c>USD million</c>, <c>thousand visits</c>.</summary>
internal static class UnitScale
{
    // Only 万 and 亿 may follow Arabic digits: 4千 and 3百 are wrong (GB/T 15835-2011, 5.3).
    private static readonly (string Word, decimal Factor)[] ChineseWords = [("万亿", 1_000_000_000_000m), ("亿", 100_000_000m), ("万", 10_000m)];

    private static readonly (string Word, decimal Factor)[] EnglishWords = [("thousand", 1_000m), ("million", 1_000_000m), ("billion", 1_000_000_000m)];

    /// <summary>
    /// The same quantity in a unit that differs only in its scale: 186000元 in 万元 is 18.6万元. Null when the units differ in anything else.
    /// The result has at most two decimals (186543元 is 18.65万元), because the report has asked for the larger unit, and more only where two
    /// would leave nothing (30元 is 0.003万元). An exact number is rounded half away from zero; a bound is rounded to the side that keeps it
    /// true: at least 186560 is at least 18.65万.
    /// </summary>
    public static Quantity? Convert(Quantity q, string targetUnit)
    {
        ArgumentNullException.ThrowIfNull(q);
        Unit target = Unit.Parse(targetUnit);
        if (q.Unit == target)
        {
            return q;
        }

        return Factor(q.Unit, target) is { } factor && Rounding.IsUsual(q.Number)
            ? q with { Number = Rounding.WithoutTrailingZeros(Shorten(q.Number * factor, q.Qualifier)), Unit = target }
            : null;
    }

    /// <summary>The same without rounding, for numbers that go on being computed with.</summary>
    public static Quantity? Rescale(Quantity q, Unit? target)
    {
        ArgumentNullException.ThrowIfNull(q);
        return q.Unit == target ? q
            : Factor(q.Unit, target) is { } factor && Rounding.IsUsual(q.Number) && Rounding.IsUsual(q.Number * factor)
                ? q with { Number = factor == 1 ? q.Number : Rounding.WithoutTrailingZeros(q.Number * factor), Unit = target }
                : null;
    }

    /// <summary>
    /// The largest of 万 and 亿, in English of million and billion, in which the number has at most two decimals: 325000元 reads in 万元,
    /// 102000000元 in 亿元, and 12345人 as it is. Null where the unit is best left alone.
    /// </summary>
    public static string? Choose(Quantity q, Language l)
    {
        ArgumentNullException.ThrowIfNull(q);
        (decimal factor, string word) = Split(q.Unit?.Singular ?? "");
        decimal whole = q.Number * factor;
        if (q.IsRate || !Rounding.IsUsual(q.Number) || !Rounding.IsUsual(whole))
        {
            return null;
        }

        (string Word, decimal Factor)[] scales = l == Language.Chinese ? [("亿", 100_000_000m), ("万", 10_000m)] : [("billion", 1_000_000_000m), ("million", 1_000_000m)];
        foreach ((string scale, decimal size) in scales)
        {
            if (Math.Abs(whole) >= size && Rounding.WithoutTrailingZeros(whole / size).Scale <= 2)
            {
                return factor == size ? null : Name(q.Unit, word, scale, l);
            }
        }

        return null;
    }

    /// <summary>
    /// What a number of one unit is multiplied by to be one of the other: 0.0001 from 元 to 万元. Null when the units differ in more than scale.
    /// </summary>
    public static decimal? Factor(Unit? from, Unit? to)
    {
        (decimal fromFactor, string fromWord) = Split(from?.Singular ?? "");
        (decimal toFactor, string toWord) = Split(to?.Singular ?? "");
        bool same = fromWord == toWord || Split(from?.Plural ?? "").Word == toWord || fromWord == Split(to?.Plural ?? "").Word;
        return same ? fromFactor / toFactor : null;
    }

    /// <summary>A unit without its scale: 万人次 is 10000 of 人次.</summary>
    public static (decimal Factor, string Word) Split(string unit)
    {
        foreach ((string word, decimal factor) in ChineseWords)
        {
            if (unit.StartsWith(word, StringComparison.Ordinal))
            {
                return (factor, unit[word.Length..]);
            }
        }

        string[] words = unit.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach ((string word, decimal factor) in EnglishWords)
        {
            if (words.Contains(word))
            {
                return (factor, string.Join(' ', words.Where(other => other != word)));
            }
        }

        return (1, unit);
    }

    // 万 + 元, 万 + 美元; USD + million, million + visits.
    private static string Name(Unit? unit, string word, string scale, Language l)
    {
        if (Currency.Find(word, out _) is { } currency)
        {
            return l == Language.Chinese ? scale + currency.Chinese : $"{currency.Code} {scale}";
        }

        string plural = Split(unit?.Plural ?? "").Word;
        return l == Language.Chinese ? scale + word : word == plural ? $"{scale} {word}".TrimEnd() : $"{scale} {word}|{scale} {plural}";
    }

    /// <summary>What a quotient or a change of unit leaves: two decimals, more only where two would leave nothing.</summary>
    public static decimal Shorten(decimal n, Qualifier qualifier)
    {
        const decimal Smallest = 0.1m;
        return Math.Abs(n) < Smallest ? Math.Round(n, 10, MidpointRounding.AwayFromZero) : Rounding.Keep(n, 2, qualifier);
    }
}
