using Gazette.Sources;
using Gazette.Templates.Values;

namespace Gazette.Templates.Functions.Scripting;

/// <summary>What makes two values the same to a template: their characters, their numbers with units, their days.</summary>
internal static class ValueIdentity
{
    private static readonly object Nothing = new();

    public static object Of(object? value) => value switch
    {
        null => Nothing,
        LocatedText text => text.Text,
        CapturedText text => text.Print().Text,
        DateObject date => date.Moment,
        DurationObject duration => duration.Time,
        QuantityObject quantity => quantity.Raw,
        _ => Arithmetic.ReadQuantity(value) is { Unit: null } number ? number.Number : value,
    };
}
