using System.Globalization;

namespace Gazette.Data.Tables.NumberFormats;

/// <summary>
/// A number without its sign as the 15 significant digits that Excel keeps, so that it is rounded as Excel rounds it: 1.005 with two decimals is 1.01,
/// although the nearest binary number is below 1.005.
/// </summary>
internal readonly struct DecimalDigits
{
    private readonly string _digits;

    // Digits before the decimal point: 3 for 123.4, -1 for 0.01234.
    private readonly int _point;

    private DecimalDigits(string digits, int point)
    {
        _digits = digits.TrimEnd('0');
        _point = _digits.Length == 0 ? 0 : point;
    }

    public bool IsZero => _digits.Length == 0;

    /// <summary>The power of ten of the first digit: 2 for 123.4; 0 for zero.</summary>
    public int Exponent => IsZero ? 0 : _point - 1;

    /// <summary>How many decimals the number has.</summary>
    public int Decimals => Math.Max(0, _digits.Length - _point);

    /// <summary>The digits before the decimal point; empty below one.</summary>
    public string Whole => _point <= 0 ? "" : _digits.Length >= _point ? _digits[.._point] : _digits.PadRight(_point, '0');

    public static DecimalDigits Of(double value)
    {
        string text = Math.Abs(value).ToString("E14", CultureInfo.InvariantCulture);
        int sign = text.IndexOf('E', StringComparison.Ordinal);
        return new DecimalDigits(text[0] + text[2..sign], int.Parse(text.AsSpan(sign + 1), CultureInfo.InvariantCulture) + 1);
    }

    /// <summary>The number times a power of ten.</summary>
    public DecimalDigits Shift(int powers) => new(_digits, _point + powers);

    /// <summary>Rounded to a number of decimals, halves up.</summary>
    public DecimalDigits Round(int decimals)
    {
        int kept = _point + decimals;
        if (kept >= _digits.Length)
        {
            return this;
        }

        if (kept < 0 || _digits[kept] < '5')
        {
            return kept <= 0 ? new DecimalDigits("", 0) : new DecimalDigits(_digits[..kept], _point);
        }

        char[] digits = ['0', .. _digits.AsSpan(0, kept)];
        int at = kept;
        while (digits[at] == '9')
        {
            digits[at--] = '0';
        }

        digits[at]++;
        return digits[0] == '0' ? new DecimalDigits(new string(digits, 1, kept), _point) : new DecimalDigits(new string(digits), _point + 1);
    }

    /// <summary>So many digits after the decimal point, with zeros where the number has no more.</summary>
    public string Fraction(int decimals)
    {
        string leading = new('0', Math.Clamp(-_point, 0, decimals));
        string digits = _point >= _digits.Length ? "" : _digits[Math.Max(0, _point)..];
        return (leading + digits).PadRight(decimals, '0')[..decimals];
    }

    /// <summary>How many decimals are shown of it, rounded to the most; fewer if the last ones are zeros, but not fewer than the least.</summary>
    public int DecimalsOf(int least, int most) => Math.Max(least, Math.Min(most, Round(most).Decimals));

    /// <summary>The number with as many decimals as given, or fewer if the last ones are zeros, but not fewer than the least.</summary>
    public string ToText(int least, int most)
    {
        DecimalDigits rounded = Round(most);
        string fraction = rounded.Fraction(Math.Max(least, Math.Min(most, rounded.Decimals)));
        string whole = rounded.Whole.Length == 0 ? "0" : rounded.Whole;
        return fraction.Length == 0 ? whole : $"{whole}.{fraction}";
    }
}
