using System.Diagnostics.CodeAnalysis;
using System.Text;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Wording;

namespace Gazette.Data;

/// <summary>
/// Reads quantities as people write them: <c>[qualifier] number [qualifier] [unit] [qualifier]</c>. <c>8600+ 人次</c>, <c>约400人</c>, <c>1.2万余人次</c>
/// (1.2 with the unit 万人次), <c>150人次以上</c>, <c>≥150</c>, <c>98.9%</c>, <c>$412,600</c>, <c>more than 120 lectures</c>.
/// </summary>
internal static class QuantityParser
{
    private const int LongestText = 200;
    private const int LongestExcerpt = 20;
    private const string FullWidthSigns = "．，＋－＞＜＝～％＄￥−";
    private const string HalfWidthSigns = ".,+-><=~%$¥-";
    private const string NotAfterLiang = Numerals.UpToHundreds + "〇千两成半倍";
    private const string UnitOpenings = "%‰°℃℉$€£¥";
    private const string UnitSigns = "%‰°℃℉²³$€£¥|/·.-()（）' ";

    // ¥, RMB and CNY become 元, which Chinese writes after the number.
    private static readonly (string Sign, string Unit)[] CurrencySigns =
    [
        .. Currency.Known.SelectMany(currency => new[] { (currency.Code, currency.Code), (currency.Sign, currency.Code) }),
        ("US$", "USD"), ("CNY", "元"), ("RMB", "元"), ("¥", "元"),
    ];

    /// <param name="problem">
    /// If the result is false: the end of a sentence that a diagnostic adds to the text ("has two qualifiers"); otherwise null.
    /// </param>
    public static bool TryParse(string text, out Quantity quantity, [NotNullWhen(false)] out Words? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        quantity = new Quantity(0);
        string rest = Narrow(text).Trim();
        if (rest.Length is 0 or > LongestText)
        {
            problem = rest.Length == 0 ? QuantityWords.Empty : QuantityWords.TooLong;
            return false;
        }

        Qualifier? before = QualifierWords.TakeBefore(ref rest);
        bool doubled = before is not null && QualifierWords.TakeBefore(ref rest) is not null;
        bool negative = TakeSign(ref rest, out bool signed);
        string currency = TakeCurrency(ref rest);
        negative |= currency.Length > 0 && !signed && TakeSign(ref rest, out _);
        bool isLiang = IsLiang(rest);
        (int length, NumberProblem? wrong) = (1, null);
        decimal number = isLiang ? 2 : NumberText.Read(rest, out length, out wrong);
        problem = length == 0 ? MissingNumber(rest) : wrong is { } known ? QuantityWords.Of(known) : null;
        if (problem is not null)
        {
            return false;
        }

        rest = rest[length..].TrimStart();
        bool isDuo = rest is ['多', ..];
        Qualifier? amid = QualifierWords.TakeAmid(ref rest);
        string scale = TakeScale(ref rest);
        isDuo |= rest is ['多', ..];
        Qualifier? afterScale = scale.Length == 0 ? null : QualifierWords.TakeAmid(ref rest);
        bool isDuoAtEnd = rest is [.., '多'];
        Qualifier? after = QualifierWords.TakeAfter(ref rest);
        ReadOnlySpan<Qualifier?> qualifiers = [before, amid, afterScale, after];
        Qualifier? qualifier = before ?? amid ?? afterScale ?? after;
        problem = doubled || qualifiers.Count((Qualifier?)null) < qualifiers.Length - 1 ? QuantityWords.TwoQualifiers : UnitProblem(rest, currency);
        if (problem is not null)
        {
            return false;
        }

        string unit = UnitOf(scale, rest, currency);
        quantity = new Quantity(
            negative ? -number : number,
            qualifier ?? Qualifier.Exact,
            unit.Length == 0 ? null : Unit.Parse(unit))
        {
            Word = isLiang ? QuantityWord.Liang
                : qualifier != Qualifier.Over ? QuantityWord.Usual
                : isDuo ? QuantityWord.Duo
                : isDuoAtEnd ? QuantityWord.DuoAtEnd
                : QuantityWord.Usual,
        };
        return true;
    }

    // Chinese input methods produce full-width digits and signs.
    private static string Narrow(string text) => Ascii.IsValid(text) ? text : string.Create(text.Length, text, static (narrow, wide) =>
    {
        for (int i = 0; i < wide.Length; i++)
        {
            int sign = FullWidthSigns.IndexOf(wide[i], StringComparison.Ordinal);
            narrow[i] = wide[i] is >= '０' and <= '９' ? (char)(wide[i] - '０' + '0') : sign >= 0 ? HalfWidthSigns[sign] : wide[i];
        }
    });

    // 两台, 两万人次; but 两百 and 两成 are other numbers.
    private static bool IsLiang(string text) =>
        text is ['两', var next, ..] && (char.IsLetter(next) || next == ' ') && !NotAfterLiang.Contains(next, StringComparison.Ordinal);

    private static bool TakeSign(ref string text, out bool signed)
    {
        signed = text is ['-' or '+', ..];
        bool negative = signed && text[0] == '-';
        text = signed ? text[1..] : text;
        return negative;
    }

    private static string TakeCurrency(ref string text)
    {
        if (text is [>= '0' and <= '9', ..])
        {
            return "";
        }

        foreach ((string sign, string unit) in CurrencySigns)
        {
            if (text.StartsWith(sign, StringComparison.Ordinal))
            {
                text = text[sign.Length..].TrimStart();
                return unit;
            }
        }

        return "";
    }

    private static string TakeScale(ref string text)
    {
        string scale = UnitScale.FindOpening(text)?.Word ?? "";
        text = text[scale.Length..].TrimStart();
        return scale;
    }

    // 1.2 + 万 + 人次; 412,600 after $; $4.2 million.
    private static string UnitOf(string scale, string rest, string currency)
    {
        if (currency.Length == 0)
        {
            return scale + rest;
        }

        string name = scale.Length > 0 && Currency.Find(currency, out _) is { } known ? known.Chinese : currency;
        return rest.Length == 0 ? scale + name : name == "元" ? rest + " " + name : name + " " + rest;
    }

    private static Words MissingNumber(string rest)
    {
        int digit = rest.AsSpan().IndexOfAnyInRange('0', '9');
        if (digit < 0)
        {
            return rest is ".inf" or ".Inf" or ".INF" or ".nan" or ".NaN" or ".NAN" ? QuantityWords.NotFinite : QuantityWords.NoNumber;
        }

        string opening = rest[..digit].Trim();
        return opening.Length > LongestExcerpt ? QuantityWords.WordsBefore : QuantityWords.UnknownOpening(opening);
    }

    private static Words? UnitProblem(string unit, string currency)
    {
        for (int i = 0; i < unit.Length; i++)
        {
            // A digit after a letter belongs to the unit, as in m2; but 3～5个, 1:30, 2026-07-06 and 1万2千 contain a second number.
            if (char.IsAsciiDigit(unit[i]) && (i == 0 || !(char.IsAsciiLetter(unit[i - 1]) || char.IsAsciiDigit(unit[i - 1]))))
            {
                return unit[0] == ',' ? QuantityWords.StrayComma : QuantityWords.SecondNumber;
            }
        }

        if (currency.Length > 0 && unit.Length > 0 && !(UnitScale.Find(unit, out string word) is { OpensUnit: false } && word.Length == 0))
        {
            return QuantityWords.TwoUnits;
        }

        foreach (char sign in unit)
        {
            if (!char.IsLetterOrDigit(sign) && !char.IsSurrogate(sign) && !UnitSigns.Contains(sign, StringComparison.Ordinal))
            {
                return char.IsControl(sign) ? QuantityWords.ControlInUnit : QuantityWords.SignInUnit(sign);
            }
        }

        if (unit.Length == 0)
        {
            return null;
        }

        string[] forms = unit.Split('|');
        return !char.IsLetter(unit[0]) && !char.IsSurrogate(unit[0]) && !UnitOpenings.Contains(unit[0], StringComparison.Ordinal)
                ? QuantityWords.UnitOpening(unit[0])
            : forms.Length > 2 || forms.Any(string.IsNullOrWhiteSpace) ? QuantityWords.UnitForms
            : null;
    }
}
