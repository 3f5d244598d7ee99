using System.Buffers;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed class HalfWidthPunctuationRule : TextRule
{
    private const string Half = ",;:?!().";
    private const string Full = "，；：？！（）。";

    private static readonly SearchValues<char> Marks = SearchValues.Create(Half);

    public override string Name => "half-width-punctuation";

    public override Words Summary => Words.Of("half-width punctuation in Chinese text", "中文里的半角标点");

    public override Words Why =>
        Words.Of("It is only half as wide, sits in the wrong position, and may end up at the start of a line.", "半角标点只占半个字宽，位置不正，还可能落到行首。");

    public override LintBasis Basis => LintBasis.Required(LintBasis.Punctuation, Words.Of("4 and 5.1", "4、5.1"));

    public override LintLevels Levels => LintLevels.Warnings;

    public override LintExample BadExample => "完成改造,新增3处。";

    public override LintExample GoodExample => "完成改造，新增3处。";

    internal override TextNeeds Needs { get; } = new() { Characters = [Half] };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        int first = text.IndexOfAny(Marks, 0);
        for (int i = first < 0 ? first : text.IndexOfAny(Marks, LabelLength(text)); i >= 0; i = text.IndexOfAny(Marks, i + 1))
        {
            if (StandsInChinese(text, i))
            {
                int kind = Half.IndexOf(text.Text[i], StringComparison.Ordinal);
                findings.Add(text, i, i + 1, Says($"`{text.Text[i]}` is half-width", $"“{text.Text[i]}”是半角标点").Replaces(Full[kind].ToString()));
            }
        }
    }

    private static bool StandsInChinese(LintText text, int i)
    {
        char mark = text.Text[i];
        char before = Neighbour(text, i, -1);
        char after = Neighbour(text, i, 1);
        bool chinese = Glyph.IsChinese(before) || Glyph.IsChinese(after);
        if (mark == '.')
        {
            bool end = after == '\0' || Glyph.IsChinese(after);
            return end
                && text.At(i - 1) != '.'
                && text.At(i + 1) != '.'
                && (Glyph.IsHan(before) || (after == '\0' && (before is '%' or '）' or '”' || Glyph.IsDigit(before))));
        }

        if (mark is '(' or ')')
        {
            return chinese || Partner(text, i) is int other && (Glyph.IsChinese(Neighbour(text, other, -1)) || Glyph.IsChinese(Neighbour(text, other, 1)));
        }

        // 14:30, 1,200 and 1:500 are ignored.
        return chinese && !(Glyph.IsDigit(text.At(i - 1)) && Glyph.IsDigit(text.At(i + 1)));
    }

    private static int? Partner(LintText text, int i)
    {
        int step = text.Text[i] == '(' ? 1 : -1;
        char wanted = text.Text[i] == '(' ? ')' : '(';
        for (int at = i + step; at >= 0 && at < text.Text.Length && Math.Abs(at - i) < 40; at += step)
        {
            if (text.Text[at] == wanted)
            {
                return at;
            }
        }

        return null;
    }

    // The nearest character that is not a blank.
    private static char Neighbour(LintText text, int i, int step)
    {
        int at = i + step;
        while (text.At(at) == ' ')
        {
            at += step;
        }

        return text.At(at);
    }

    // 1. and (一) at the start are labels, which another rule checks.
    private static int LabelLength(LintText text)
    {
        int i = 0;
        bool bracket = text.At(0) == '(';
        i += bracket ? 1 : 0;
        while (i < 4 && (Glyph.IsDigit(text.At(i)) || Glyph.ChineseDigits.Contains(text.At(i), StringComparison.Ordinal)))
        {
            i++;
        }

        return (bracket && i > 1 && text.At(i) == ')') || (!bracket && i > 0 && text.At(i) is '.' or ',') ? i + 1 : 0;
    }
}
