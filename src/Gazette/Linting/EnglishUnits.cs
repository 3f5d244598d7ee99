using System.Collections.Frozen;

namespace Gazette.Linting;

/// <summary>English units that are written in several ways: km, kilometre, kilometers.</summary>
internal static class EnglishUnits
{
    private static readonly FrozenDictionary<string, int> Kinds = GroupWords(
        [
            "% percent pct", "$ dollar dollars usd", "£ pound pounds gbp", "€ euro euros eur", "¥ yen jpy yuan cny rmb",
            "km kms kilometre kilometres kilometer kilometers",
            "m metre metres meter meters", "cm centimetre centimetres centimeter centimeters",
            "mm millimetre millimetres millimeter millimeters", "mi mile miles", "ft foot feet", "yd yds yard yards",
            "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes",
            "g gram grams gramme grammes", "mg milligram milligrams", "t tonne tonnes", "lb lbs", "oz ounce ounces",
            "l litre litres liter liters",
            "ml millilitre millilitres milliliter milliliters", "ha hectare hectares",
            "h hr hrs hour hours", "min mins minute minutes", "s sec secs second seconds",
            "ms millisecond milliseconds", "mb megabyte megabytes", "gb gigabyte gigabytes",
            "tb terabyte terabytes", "kw kilowatt kilowatts", "mw megawatt megawatts",
        ]);

    /// <summary>Whether both are words for one unit, whether written out or not.</summary>
    public static bool AreSame(string left, string right) =>
        left.Length > 0 && right.Length > 0
        && (string.Equals(left.TrimEnd('s'), right.TrimEnd('s'), StringComparison.OrdinalIgnoreCase)
            || (Kinds.TryGetValue(left, out int kind) && Kinds.TryGetValue(right, out int other) && kind == other));

    private static FrozenDictionary<string, int> GroupWords(string[] kinds) =>
        kinds.SelectMany((words, kind) => words.Split(' ').Select(word => (word, kind)))
            .ToFrozenDictionary(pair => pair.word, pair => pair.kind, StringComparer.OrdinalIgnoreCase);
}
