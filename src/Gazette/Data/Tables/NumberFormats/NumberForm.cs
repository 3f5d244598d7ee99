using System.Collections.Immutable;
using System.Text;

namespace Gazette.Data.Tables.NumberFormats;

/// <summary>
/// A number laid over the placeholders of a format: <c>0</c> prints a digit in any case, <c>#</c> none where there is none, <c>?</c> a blank. Literals
/// stay where they are between the digits, as in <c>000-0000</c>.
/// </summary>
internal static class NumberForm
{
    private const int GroupSize = 3;
    private const int PercentPowers = 2;

    /// <summary>What the number is multiplied by before it is shown, as a power of ten: 2 for each percent sign, -3 for each comma at the end.</summary>
    public static int Scale(ImmutableArray<FormatToken> tokens)
    {
        int powers = PercentPowers * tokens.Count(token => token.Kind == FormatTokenKind.Percent);
        for (int i = 0; i < tokens.Length; i++)
        {
            powers -= IsScalingComma(tokens, i) ? GroupSize : 0;
        }

        return powers;
    }

    /// <summary>The least and the most decimals that the placeholders show: 1 and 2 for <c>0.0#</c>.</summary>
    public static (int Least, int Most) Decimals(ImmutableArray<FormatToken> tokens)
    {
        int least = 0;
        int most = 0;
        for (int i = PointOf(tokens) + 1; i > 0 && i < tokens.Length; i++)
        {
            if (tokens[i].Kind == FormatTokenKind.Digit)
            {
                most++;
                least = tokens[i].Text == "0" ? most : least;
            }
        }

        return (least, most);
    }

    public static string Show(ImmutableArray<FormatToken> tokens, double number) => Show(tokens, DecimalDigits.Of(number).Shift(Scale(tokens)));

    public static string Show(ImmutableArray<FormatToken> tokens, DecimalDigits number)
    {
        int point = PointOf(tokens);
        int end = point < 0 ? tokens.Length : point;
        (_, int decimals) = Decimals(tokens);
        number = number.Round(decimals);
        StringBuilder text = new();
        AppendWhole(text, tokens.AsSpan(0, end), number.Whole, HasGroups(tokens, end));
        if (point >= 0)
        {
            text.Append('.');
            AppendFraction(text, tokens.AsSpan()[(point + 1)..], number.Fraction(decimals));
        }

        return text.ToString();
    }

    private static void AppendWhole(StringBuilder text, ReadOnlySpan<FormatToken> tokens, string digits, bool hasGroups)
    {
        int places = 0;
        foreach (FormatToken token in tokens)
        {
            places += token.Kind == FormatTokenKind.Digit ? 1 : 0;
        }

        // Digits for which there is no placeholder stand at the first one.
        int left = places;
        foreach (FormatToken token in tokens)
        {
            if (token.Kind != FormatTokenKind.Digit)
            {
                text.Append(token.Kind == FormatTokenKind.Comma ? "" : token.Text);
                continue;
            }

            for (int place = left == places ? Math.Max(digits.Length, left) : left; place >= left; place--)
            {
                char digit = place <= digits.Length ? digits[^place] : token.Text[0] switch { '0' => '0', '?' => ' ', _ => '\0' };
                if (digit != '\0')
                {
                    text.Append(digit);
                    text.Append(hasGroups && place > 1 && place % GroupSize == 1 ? digit == ' ' ? " " : "," : "");
                }
            }

            left--;
        }
    }

    private static void AppendFraction(StringBuilder text, ReadOnlySpan<FormatToken> tokens, string digits)
    {
        int significant = digits.TrimEnd('0').Length;
        int at = 0;
        foreach (FormatToken token in tokens)
        {
            if (token.Kind == FormatTokenKind.Digit)
            {
                text.Append(at < significant || token.Text == "0" ? digits[at].ToString() : token.Text == "?" ? " " : "");
                at++;
            }
            else if (token.Kind != FormatTokenKind.Comma)
            {
                text.Append(token.Text);
            }
        }
    }

    private static int PointOf(ImmutableArray<FormatToken> tokens)
    {
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == FormatTokenKind.Point)
            {
                return i;
            }
        }

        return -1;
    }

    // A comma with placeholders on both sides, in front of the point.
    private static bool HasGroups(ImmutableArray<FormatToken> tokens, int end)
    {
        for (int i = 1; i < end; i++)
        {
            if (tokens[i].Kind == FormatTokenKind.Comma && tokens[i - 1].Kind == FormatTokenKind.Digit && !IsScalingComma(tokens, i))
            {
                return true;
            }
        }

        return false;
    }

    // One of the commas right after the last placeholder of the whole number or of the decimals.
    private static bool IsScalingComma(ImmutableArray<FormatToken> tokens, int index)
    {
        if (tokens[index].Kind != FormatTokenKind.Comma)
        {
            return false;
        }

        int before = index - 1;
        while (before >= 0 && tokens[before].Kind == FormatTokenKind.Comma)
        {
            before--;
        }

        int after = index + 1;
        while (after < tokens.Length && tokens[after].Kind is not (FormatTokenKind.Digit or FormatTokenKind.Point))
        {
            after++;
        }

        return before >= 0 && tokens[before].Kind == FormatTokenKind.Digit && (after == tokens.Length || tokens[after].Kind == FormatTokenKind.Point);
    }
}
