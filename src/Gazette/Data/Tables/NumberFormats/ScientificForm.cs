using System.Collections.Immutable;
using System.Globalization;

namespace Gazette.Data.Tables.NumberFormats;

/// <summary>A number with a power of ten: <c>0.00E+00</c>. With several placeholders before the point the power is a multiple of their number.</summary>
internal static class ScientificForm
{
    public static string Show(ImmutableArray<FormatToken> tokens, double number)
    {
        int sign = 0;
        while (tokens[sign].Kind != FormatTokenKind.Exponent)
        {
            sign++;
        }

        ImmutableArray<FormatToken> mantissaForm = tokens[..sign];
        (_, int decimals) = NumberForm.Decimals(mantissaForm);
        int step = Math.Max(1, mantissaForm.TakeWhile(token => token.Kind != FormatTokenKind.Point).Count(token => token.Kind == FormatTokenKind.Digit));
        DecimalDigits digits = DecimalDigits.Of(number);
        int exponent = PowerOf(digits, step);

        // Rounding may give one digit more: 9.996 is 1.00E+01.
        exponent = PowerOf(digits.Shift(-exponent).Round(decimals).Shift(exponent), step);
        string mantissa = NumberForm.Show(mantissaForm, digits.Shift(-exponent));
        string shownSign = exponent < 0 ? "-" : tokens[sign].Text[1] == '+' ? "+" : "";
        return $"{mantissa}{tokens[sign].Text[0]}{shownSign}{ShowPower(tokens[(sign + 1)..], Math.Abs(exponent))}";
    }

    private static int PowerOf(DecimalDigits digits, int step) => (int)Math.Floor((double)digits.Exponent / step) * step;

    private static string ShowPower(ImmutableArray<FormatToken> form, int power) => form.Any(token => token.Kind == FormatTokenKind.Digit)
        ? NumberForm.Show(form, power)
        : power.ToString(CultureInfo.InvariantCulture) + string.Concat(form.Select(token => token.Text));
}
