using System.Globalization;

namespace Gazette.Wording;

/// <summary>The signs of a language for .NET's formats of numbers. Gazette runs without the data of cultures, so these are all that differs.</summary>
internal static class NumberSigns
{
    public static NumberFormatInfo Of(string minus) => NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NegativeSign = minus,

        // -12.5%, without a space before the sign.
        PercentPositivePattern = 1,
        PercentNegativePattern = 1,
    });
}
