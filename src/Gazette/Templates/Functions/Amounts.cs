using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates.Values;
using Gazette.Wording;

namespace Gazette.Templates.Functions;

/// <summary>Numbers and money in the language of the report. An approximate value says so.</summary>
internal static class Amounts
{
    private const int Cents = 2;
    private const string Yuan = "元";

    /// <summary>A number without its unit, with the decimals that it has or as many as are asked for.</summary>
    public static LocatedText Number(FunctionCall call)
    {
        Quantity quantity = call[0] is QuantityObject given ? given.Quantity : call.Quantity(0);
        quantity = call[1] is null ? quantity : WithDecimals(quantity, call.Number(1, from: 0, to: 10));
        return call.Computed(call.Text(0), call.Language.Approximate(quantity.Qualifier, call.Language.Number(quantity.Number)));
    }

    /// <summary>An amount with two decimals and its currency, which is that of the metric or of the second argument.</summary>
    public static LocatedText Money(FunctionCall call)
    {
        Quantity quantity = call[0] is QuantityObject given ? given.Quantity : call.Quantity(0);
        Unit? unit = quantity.Unit
            ?? (call.Word(1) is { } currency ? Unit.Parse(currency) : call.Language.SeparatesThousands ? null : Unit.Parse(Yuan));
        if (unit is null || !IsCurrency(unit))
        {
            throw call[1] is null && unit is not null ? call.Wrong(0, ArgumentWords.Money) : call.Wrong(1, ArgumentWords.Currency);
        }

        return call.Computed(call.Text(0), call.Language.Figures(WithDecimals(quantity with { Unit = unit }, Cents)));
    }

    private static Quantity WithDecimals(Quantity quantity, int decimals) =>
        quantity with { Number = Rounding.Keep(quantity.Number, decimals, quantity.Qualifier) + new decimal(0, 0, 0, isNegative: false, (byte)decimals) };

    private static bool IsCurrency(Unit unit) =>
        Currency.Find(unit.Singular, out _) is not null
        || UnitScale.Split(unit.Singular).Word is var word && (word == Yuan || Currency.Known.Any(currency => currency.Chinese == word));
}
