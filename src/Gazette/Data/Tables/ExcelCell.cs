using System.Globalization;

namespace Gazette.Data.Tables;

/// <summary>
/// Reads a cell of a workbook as it is displayed: 0.989 in a column of percentages is 98.9%, and a date without a day is a month. A number has the
/// decimals that the cell displays, so that readers who add up the printed numbers get the printed sum.
/// </summary>
internal static class ExcelCell
{
    // The most decimals displayed without a format; more than a quantity allows come from binary fractions.
    private const int MostDecimals = 10;
    private const decimal NoTrailingZeros = 1.0000000000000000000000000000m;

    public static string Show(object? value, string? format) => value switch
    {
        null => "",
        string text => text,
        bool truth => truth ? "true" : "false",
        DateTime date => ShowDate(date, format ?? ""),
        TimeSpan time => time.ToString("c", CultureInfo.InvariantCulture),
        double number => ShowNumber(number, Opening(format ?? "")),
        IFormattable other => ShowNumber(Convert.ToDouble(other, CultureInfo.InvariantCulture), Opening(format ?? "")),
        _ => value.ToString() ?? "",
    };

    private static string ShowDate(DateTime date, string format)
    {
        string letters = Opening(format);
        bool hasDay = letters.Contains('d', StringComparison.OrdinalIgnoreCase) || !letters.Contains('y', StringComparison.OrdinalIgnoreCase);
        bool hasMonth = letters.Contains('m', StringComparison.OrdinalIgnoreCase);
        string form = date.TimeOfDay != TimeSpan.Zero ? "yyyy-MM-dd HH:mm" : hasDay ? "yyyy-MM-dd" : hasMonth ? "yyyy-MM" : "yyyy";
        return date.ToString(form, CultureInfo.InvariantCulture);
    }

    private static string ShowNumber(double value, string format)
    {
        if (!double.IsFinite(value) || Math.Abs(value) >= 1e20)
        {
            return value.ToString("R", CultureInfo.InvariantCulture);
        }

        bool percent = format.Contains('%', StringComparison.Ordinal);
        decimal number = (decimal)value * (percent ? 100 : 1);
        (int least, int most) = Decimals(format);
        number = decimal.Round(number, most, MidpointRounding.AwayFromZero) / NoTrailingZeros;
        string text = number.ToString("F" + Math.Max(least, number.Scale).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return percent ? text + "%" : text;
    }

    // The least and most decimals that a format displays: one and two for `#,##0.0#`. For fractions, powers and omitted thousands the displayed
    // number differs from the cell's; then the cell's own number is used.
    private static (int Least, int Most) Decimals(string format)
    {
        if (!format.AsSpan().ContainsAny('0', '#', '?') || format.AsSpan().ContainsAny('/', 'E', '@') || format.TrimEnd('%', ' ').EndsWith(','))
        {
            return (0, MostDecimals);
        }

        int point = format.IndexOf('.', StringComparison.Ordinal);
        int least = 0;
        int most = 0;
        for (int i = point + 1; point >= 0 && i < format.Length && format[i] is '0' or '#' or '?'; i++)
        {
            most++;
            least = format[i] == '0' ? most : least;
        }

        return (Math.Min(least, MostDecimals), Math.Min(most, MostDecimals));
    }

    // ECMA-376-1, 18.8.31: sections for positive, negative and zero; literal text in quotes or after \ ; conditions and colours in brackets; _ and *
    // with the character they pad with. Only the placeholders of the first section are left.
    private static string Opening(string format)
    {
        if (format is "General" or "")
        {
            return "";
        }

        System.Text.StringBuilder placeholders = new();
        for (int i = 0; i < format.Length && format[i] != ';'; i++)
        {
            switch (format[i])
            {
                case '"':
                    i = CloseOf(format, i, '"');
                    break;
                case '[':
                    i = CloseOf(format, i, ']');
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                default:
                    placeholders.Append(format[i]);
                    break;
            }
        }

        return placeholders.ToString();
    }

    private static int CloseOf(string format, int open, char close)
    {
        int at = format.IndexOf(close, open + 1);
        return at < 0 ? format.Length : at;
    }
}
