using System.Globalization;

namespace Gazette.Documents;

/// <summary>A length on the page as templates write it: <c>80mm</c>, <c>8cm</c>, or a share of the available width, <c>50%</c>.</summary>
/// <param name="Amount">Percent or millimetres; more than 0.</param>
public readonly record struct Length(decimal Amount, bool IsShare)
{
    private const decimal MostMillimetres = 1000;
    private const decimal TwipsPerMillimetre = 1440 / 25.4m;

    /// <summary>Null for a text that is not a length, and for a length larger than any page.</summary>
    public static Length? Parse(string text)
    {
        (int digits, int factor) = text switch
        {
            [.. var amount, '%'] => (amount.Length, 0),
            [.. var amount, 'm', 'm'] => (amount.Length, 1),
            [.. var amount, 'c', 'm'] => (amount.Length, 10),
            _ => (0, 0),
        };
        if (!decimal.TryParse(text.AsSpan(0, digits), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) || number <= 0)
        {
            return null;
        }

        return factor == 0
            ? (number <= 100 ? new Length(number, IsShare: true) : null)
            : (number <= MostMillimetres / factor ? new Length(number * factor, IsShare: false) : null);
    }

    /// <param name="whole">The width that a percentage refers to, in twips.</param>
    public int ToTwips(int whole) => Math.Max(1, (int)(IsShare ? Amount * whole / 100 : Amount * TwipsPerMillimetre));

    public override string ToString() => Amount.ToString(CultureInfo.InvariantCulture) + (IsShare ? "%" : "mm");
}
