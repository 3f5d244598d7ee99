using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed class FullWidthCharacterRule : TextRule
{
    private const string Forms = "０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ％＆＠＃＋＝／．";

    public override string Name => "full-width-character";

    public override Words Summary => Words.Of("a full-width digit, letter or sign", "全角数字、字母或符号");

    public override Words Why => Words.Of("It looks like the usual character, but a search does not find it.", "看上去和半角一样，查找时却找不到。");

    public override LintBasis Basis => LintBasis.Required(LintBasis.Numerals, "5.1.7");

    public override LintLevels Levels => LintLevels.Warnings;

    public override LintLanguages Languages => LintLanguages.Both;

    public override LintExample BadExample => "刊发稿件１２篇。";

    public override LintExample GoodExample => "刊发稿件12篇。";

    internal override TextNeeds Needs { get; } = new() { Characters = [Forms] };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        for (int i = 0; i < text.Text.Length; i++)
        {
            int start = i;
            while (i < text.Text.Length && IsFullWidth(text, i))
            {
                i++;
            }

            if (i > start)
            {
                string words = text.Excerpt(start, i);
                findings.Add(text, start, i, Says($"`{words}` is full-width", $"“{words}”是全角字符")
                    .Replaces(string.Concat(words.Select(c => (char)(c - 0xFEE0)))));
            }
        }
    }

    private static bool IsFigure(char c) => char.IsAsciiLetterOrDigit(c) || c is >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ';

    // Between words, ＋ and ／ are Chinese punctuation. The dot of a label is checked by another rule.
    private static bool IsFullWidth(LintText text, int i)
    {
        char c = text.Text[i];
        return c is >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' or '％' or '＆' or '＠' or '＃'
            || (c is '＋' or '＝' or '／' && IsFigure(text.At(i - 1)))
            || (c == '．' && !(i < 4 && text.Text.AsSpan(0, i).IndexOfAnyExceptInRange('0', '9') < 0));
    }
}
