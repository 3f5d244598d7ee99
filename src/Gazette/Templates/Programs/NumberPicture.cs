using System.Globalization;
using System.Text;

namespace Gazette.Templates.Programs;

/// <summary>Writes a number as a numeric picture of Word says: <c>#,##0.00</c>, <c>0.0%</c>, <c>¥#,##0</c> (ECMA-376-1, 17.16.4.2).</summary>
internal static class NumberPicture
{
    public static string Write(string picture, decimal number)
    {
        // positive;negative;zero
        string[] forms = picture.Split(';');
        bool hasOwnSign = number < 0 && forms.Length > 1;
        string form = number == 0 && forms.Length > 2 ? forms[2] : hasOwnSign ? forms[1] : forms[0];
        int first = form.AsSpan().IndexOfAny('0', '#');
        int last = form.AsSpan().LastIndexOfAny('0', '#');
        if (first < 0)
        {
            return form.Replace("'", "", StringComparison.Ordinal);
        }

        string digits = form[first..(last + 1)];
        int point = digits.IndexOf('.', StringComparison.Ordinal);
        string whole = point < 0 ? digits : digits[..point];
        string fraction = point < 0 ? "" : digits[(point + 1)..];
        int decimals = fraction.Count(c => c is '0' or '#');
        decimal rounded = decimal.Round(Math.Abs(number), Math.Min(decimals, 20), MidpointRounding.AwayFromZero);
        string[] parts = rounded.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).Split('.');
        string left = parts[0].TrimStart('0').PadLeft(whole.Count(c => c == '0'), '0');
        string right = parts.Length < 2 ? "" : parts[1];
        int least = fraction.Count(c => c == '0');
        while (right.Length > least && right[^1] == '0')
        {
            right = right[..^1];
        }

        StringBuilder text = new();
        text.Append(number < 0 && !hasOwnSign && rounded != 0 ? "-" : "").Append(form.AsSpan(0, first));
        for (int i = 0; i < left.Length; i++)
        {
            text.Append(whole.Contains(',', StringComparison.Ordinal) && i > 0 && (left.Length - i) % 3 == 0 ? "," : "").Append(left[i]);
        }

        text.Append(right.Length > 0 ? "." : "").Append(right).Append(form.AsSpan(last + 1));
        return text.ToString().Replace("'", "", StringComparison.Ordinal);
    }
}
