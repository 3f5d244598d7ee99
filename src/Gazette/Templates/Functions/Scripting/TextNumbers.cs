using System.Globalization;
using Gazette.Templates.Values;
using Gazette.Wording;

namespace Gazette.Templates.Functions.Scripting;

/// <summary>Numbers that are written in texts.</summary>
internal static class TextNumbers
{
    /// <summary>The number; null if the text is none, or one that is too large to calculate with.</summary>
    public static object? Read(string text, bool isWhole)
    {
        NumberStyles style = isWhole
            ? NumberStyles.Integer
            : NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite | NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint
                | NumberStyles.AllowThousands | NumberStyles.AllowExponent;
        return decimal.TryParse(text.Replace('−', '-'), style, CultureInfo.InvariantCulture, out decimal number) && Rounding.IsUsual(number)
            ? NumberCalculation.Plainest(number)
            : null;
    }
}
