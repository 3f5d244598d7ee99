using System.Collections.Frozen;
using System.Diagnostics;
using Gazette.Reports;

namespace Gazette.Wording.English;

/// <summary>Quantities in English sentences: qualifier, number, unit in the singular or plural; the sign of a currency before the number.</summary>
internal static class EnglishQuantity
{
    // Symbols of units need digits: 5 km, not five km.
    private static readonly FrozenSet<string> Symbols = FrozenSet.Create(StringComparer.Ordinal,
        "mm", "cm", "m", "km", "m²", "km²", "m2", "km2", "m³", "m3", "ha", "mg", "g", "kg", "t", "ml", "mL", "l", "L", "s", "min", "h",
        "W", "kW", "MW", "kWh", "MWh", "MB", "GB", "TB", "°C", "℃", "°F", "dB", "ppm");

    // Durations are measured rather than counted: less than five minutes, but fewer than five visits.
    private static readonly FrozenSet<string> Times = FrozenSet.Create(StringComparer.Ordinal,
        "second", "minute", "hour", "day", "week", "month", "quarter", "year");

    public static string Write(Quantity q, bool numbersInWords, LanguageRules l)
    {
        string amount = Amount(q, numbersInWords, l);
        return q.Qualifier switch
        {
            Qualifier.Exact => amount,

            // "More than" is less precise than 120+ (a little more), but English has no word for that.
            Qualifier.Over or Qualifier.MoreThan => "more than " + amount,
            Qualifier.Nearly => "nearly " + amount,
            Qualifier.About => "about " + amount,
            Qualifier.AtLeast => "at least " + amount,
            Qualifier.AtMost => "no more than " + amount,
            Qualifier.Below => (IsCounted(q.Unit) ? "fewer than " : "less than ") + amount,
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Whether the unit has a plural, so that there are "fewer" rather than "less" of it.</summary>
    public static bool IsCounted(Unit? unit) => unit is not null && unit.Singular != unit.Plural && !Times.Contains(unit.Singular);

    /// <summary>1 percentage point, but 1.0 percentage points.</summary>
    /// <param name="unit">That of the rates.</param>
    public static string Points(decimal figure, Unit? unit, LanguageRules l)
    {
        Unit points = unit is { IsPerMille: true } ? l.PerMillePoints : l.PercentagePoints;
        return l.Number(figure) + " " + (figure == 1 && figure.Scale == 0 ? points.Singular : points.Plural);
    }

    /// <summary>A number with its unit, without a qualifier.</summary>
    private static string Amount(Quantity q, bool numbersInWords, LanguageRules l)
    {
        string unit = q.Unit?.Singular ?? "";
        if (q.IsRate)
        {
            return l.Number(q.Number) + unit;
        }

        if (Currency.Find(unit, out string rest) is { } currency)
        {
            return (q.Number < 0 ? l.Marks.Minus : "") + currency.Sign + l.Number(Math.Abs(LanguageRules.Money(q))) + (rest.Length == 0 ? "" : " " + rest);
        }

        (decimal factor, string word) = UnitScale.Split(unit);
        if (word is "元" or "人民币" or "CNY" or "RMB" or "¥" && Rounding.IsUsual(q.Number))
        {
            return Yuan(q.Number, factor, l);
        }

        bool inWords = numbersInWords && q.Number is >= 0 and < 10 && q.Number.Scale == 0 && !Symbols.Contains(unit);
        string number = inWords ? EnglishNumerals.Cardinal((int)q.Number) : l.NumberOf(q);
        return q.Unit is null ? number : number + " " + (q.Number == 1 && q.Number.Scale == 0 ? q.Unit.Singular : q.Unit.Plural);
    }

    // English has no 万 and 亿: 18.6万元 is 186,000 yuan, 1.02亿元 is 102 million yuan.
    private static string Yuan(decimal number, decimal factor, LanguageRules l)
    {
        decimal full = factor == 1 ? number : Rounding.WithoutTrailingZeros(number * factor);
        ScaleWord? scale = factor == 1 ? null : l.Scales.FirstOrDefault(scale => scale.IsChosen && Math.Abs(full) >= scale.Factor);
        return scale is null ? l.Number(full) + " yuan" : $"{l.Number(Rounding.WithoutTrailingZeros(full / scale.Factor))} {scale.Word} yuan";
    }
}
