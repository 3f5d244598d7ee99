using System.Globalization;
using Gazette.Wording;

namespace Gazette.Data.Tables.NumberFormats;

/// <summary>Numbers in Chinese characters: <c>[DBNum1]</c> 一二三, <c>[DBNum2]</c> 壹贰叁, <c>[DBNum3]</c> １２３.</summary>
internal sealed class ChineseDigits
{
    private const string Plain = "〇一二三四五六七八九十百千";
    private static readonly ChineseDigits Lower = new(Plain);
    private static readonly ChineseDigits Upper = new("零壹贰叁肆伍陆柒捌玖拾佰仟");
    private static readonly ChineseDigits Wide = new("０１２３４５６７８９十百千");

    private readonly string _characters;

    private ChineseDigits(string characters) => _characters = characters;

    public static ChineseDigits? Of(char number) => number switch
    {
        '1' => Lower,
        '2' => Upper,
        '3' => Wide,
        _ => null,
    };

    /// <summary>Digit by digit: 2026 is 二〇二六.</summary>
    public string Spell(string text) => string.Concat(text.Select(c => char.IsAsciiDigit(c) ? _characters[c - '0'] : c));

    /// <summary>As a number is read: 120 is 一百二十, and 12 is 一十二, as Excel writes it. Anything but digits and a point is spelled.</summary>
    public string Count(string number)
    {
        string[] parts = number.Split('.');
        if (parts.Length > 2 || !long.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out long whole) || whole > Numerals.Largest)
        {
            return Spell(number);
        }

        string counted = Numerals.Cardinal(whole);
        counted = Change(counted.StartsWith('十') ? "一" + counted : counted);
        return parts.Length == 1 ? counted : $"{counted}.{Spell(parts[1])}";
    }

    /// <summary>The day of a month, a month or an hour: 12 is 十二.</summary>
    public string CountPart(int number) => Change(Numerals.Cardinal(number));

    private string Change(string cardinal) => string.Concat(cardinal.Select(c => Plain.IndexOf(c == '零' ? '〇' : c, StringComparison.Ordinal) is >= 0 and var at
        ? _characters[at]
        : c));
}
