using System.Text.RegularExpressions;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;
using Gazette.Wording;

namespace Gazette.Linting.Rules;

internal sealed partial class MixedDateNumeralsRule : TextRule
{
    private const string SpelledDigits = "〇○零O0一二三四五六七八九";

    public override string Name => "mixed-date-numerals";

    public override Words Summary => Words.Of("a date that mixes digits and Chinese numerals, or has a wrong zero", "汉字与阿拉伯数字混用，或“〇”写错的日期");

    public override Words Why => Words.Of("A date is written in one kind of numeral, and the zero in Chinese numerals is `〇`.", "同一日期只用一种数字，汉字年份中的零写作“〇”。");

    public override LintBasis Basis => LintBasis.Required(LintBasis.Numerals, Words.Of("4.3 and 5.2.5", "4.3、5.2.5"));

    public override LintLevels Levels => LintLevels.Warnings;

    public override LintExample BadExample => "会议定于二〇二六年7月召开。";

    public override LintExample GoodExample => "会议定于2026年7月召开。";

    internal override TextNeeds Needs { get; } = new()
    {
        OneOf =
        [
            new() { Pairs = [(SpelledDigits, "年"), ("一二", SpelledDigits)], Pattern = Spelled() },
            new() { Pairs = [(Glyph.Digits, "年"), ("年", "一二三四五六七八九十")], Pattern = DigitsFirst() },
        ],
    };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        foreach (Match match in Spelled().Matches(text.Text))
        {
            string year = match.Groups["y"].Value;
            string right = string.Concat(year.Select(Digit)) + match.Value[4..];
            if (match.Groups["mixed"].Length > 0)
            {
                findings.Add(text, match.Index, match.Index + match.Length, Says(
                    $"`{match.Value}` mixes digits and Chinese numerals",
                    $"“{match.Value}”混用了汉字和阿拉伯数字").Replaces(right));
            }
            else if (year.Any(c => c is '○' or '零' or 'O' or '0'))
            {
                findings.Add(text, match.Index, match.Index + match.Length, Says($"`{match.Value}` has a wrong zero", $"“{match.Value}”中的“〇”写错了")
                    .Replaces(string.Concat(year.Select(c => Digit(c) == '0' ? '〇' : c)) + match.Value[4..]));
            }
        }

        foreach (Match match in DigitsFirst().Matches(text.Text))
        {
            string? right = Numerals.TryReadCardinal(match.Groups["m"].Value, out long month) && month <= 12 ? $"{match.Groups["y"].Value}年{month}月" : null;
            if (right is not null && !text.Clause(match.Index).Contains("农历", StringComparison.Ordinal))
            {
                findings.Add(text, match.Index, match.Index + match.Length, Says(
                    $"`{match.Value}` mixes digits and Chinese numerals",
                    $"“{match.Value}”混用了汉字和阿拉伯数字").Replaces(right));
            }
        }
    }

    private static char Digit(char c) => "〇一二三四五六七八九".IndexOf(c, StringComparison.Ordinal) is >= 0 and var digit ? (char)('0' + digit) : '0';

    [GeneratedRegex(@"(?<![一二三四五六七八九])(?<y>[一二][" + SpelledDigits + @"]{3})年(?<mixed>[0-9]{1,2}月)?")]
    private static partial Regex Spelled();

    [GeneratedRegex(@"(?<![0-9])(?<y>[0-9]{4})年(?<m>[一二三四五六七八九十]{1,2})月")]
    private static partial Regex DigitsFirst();
}
