using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Gazette.Data.Tables.NumberFormats;

/// <summary>A number with a vulgar fraction: <c># ?/?</c>, <c># ??/100</c>.</summary>
internal static class FractionForm
{
    private const int MostDigits = 6;
    private const double SmallestRest = 5e-8;

    /// <summary>A stroke with a placeholder somewhere before it and a placeholder or a number right after it.</summary>
    public static bool Fits(ImmutableArray<FormatToken> tokens)
    {
        int slash = SlashOf(tokens);
        return slash > 0 && slash + 1 < tokens.Length && tokens[..slash].Any(token => token.Kind == FormatTokenKind.Digit)
            && IsNumber(tokens[slash + 1]);
    }

    public static string Show(ImmutableArray<FormatToken> tokens, double number)
    {
        int slash = SlashOf(tokens);
        int top = slash;
        while (top > 0 && tokens[top - 1].Kind == FormatTokenKind.Digit)
        {
            top--;
        }

        int end = slash + 1;
        while (end < tokens.Length && IsNumber(tokens[end]))
        {
            end++;
        }

        ImmutableArray<FormatToken> wholeForm = tokens[..top];
        bool isMixed = wholeForm.Any(token => token.Kind == FormatTokenKind.Digit);
        double whole = isMixed ? Math.Floor(number) : 0;
        (long over, long under) = Find(number - whole, string.Concat(tokens[(slash + 1)..end].Select(token => token.Text)));
        if (isMixed && over == under)
        {
            (over, whole) = (0, whole + 1);
        }

        StringBuilder text = new(NumberForm.Show(wholeForm, whole));
        if (over == 0 && isMixed)
        {
            text.Append(' ', end - top);
        }
        else
        {
            text.Append(NumberForm.Show(tokens[top..slash], over)).Append('/').Append(ShowUnder(tokens[(slash + 1)..end], under));
        }

        return text.Append(string.Concat(tokens[end..].Select(token => token.Text))).ToString();
    }

    // Blanks for missing digits are behind the denominator, so that strokes are below each other.
    private static string ShowUnder(ImmutableArray<FormatToken> form, long under)
    {
        string digits = under.ToString(CultureInfo.InvariantCulture);
        return form[0].Text == "0" ? digits.PadLeft(form.Length, '0') : form[0].Text == "?" ? digits.PadRight(form.Length) : digits;
    }

    // The nearest fraction with a given denominator, or with the denominator of so many digits.
    private static (long Over, long Under) Find(double part, string form)
    {
        if (long.TryParse(form, NumberStyles.None, CultureInfo.InvariantCulture, out long given) && given > 0)
        {
            return ((long)Math.Round(part * given, MidpointRounding.AwayFromZero), given);
        }

        // The last convergent of the continued fraction that fits, as in Excel, which shows 3.14159 as 3 1/7 and not as the nearer 3 14/99.
        long most = (long)Math.Pow(10, Math.Min(form.Length, MostDigits)) - 1;
        (long overBefore, long underBefore) = (1, 0);
        double rest = part;
        (long over, long under) = ((long)Math.Floor(rest), 1L);
        while (rest - Math.Floor(rest) > SmallestRest)
        {
            rest = 1 / (rest - Math.Floor(rest));
            long step = (long)Math.Floor(rest);
            if ((step * under) + underBefore > most)
            {
                break;
            }

            (overBefore, over) = (over, (step * over) + overBefore);
            (underBefore, under) = (under, (step * under) + underBefore);
        }

        return (over, under);
    }

    private static bool IsNumber(FormatToken token) =>
        token.Kind == FormatTokenKind.Digit || (token.Kind == FormatTokenKind.Literal && token.Text is [>= '1' and <= '9']);

    private static int SlashOf(ImmutableArray<FormatToken> tokens)
    {
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == FormatTokenKind.Slash)
            {
                return i;
            }
        }

        return -1;
    }
}
