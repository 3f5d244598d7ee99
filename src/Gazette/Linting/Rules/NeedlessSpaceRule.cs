using System.Buffers;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed class NeedlessSpaceRule : TextRule
{
    private const string BlankCharacters = " \u3000\u00A0\t";

    private static readonly SearchValues<char> Blanks = SearchValues.Create(BlankCharacters);

    public override string Name => "needless-space";

    public override Words Summary =>
        Words.Of("a space between Chinese characters and digits or letters, or spaces used as an indent", "汉字与数字、字母之间的空格，或用来缩进的空格");

    public override Words Why => Words.Of("Official documents have no such gaps, and the style sets the indent.", "公文里不留这样的空格，缩进由样式控制。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Warnings;

    public override LintExample BadExample => "开展宣讲 64 场。";

    public override LintExample GoodExample => "开展宣讲64场。";

    internal override TextNeeds Needs { get; } = new()
    {
        Kinds = LintTextKind.Prose | LintTextKind.AnyHeading | LintTextKind.Addressee | LintTextKind.Caption,
        Characters = [BlankCharacters],
    };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        for (int i = text.IndexOfAny(Blanks, 0); i >= 0; i = text.IndexOfAny(Blanks, i + 1))
        {
            int end = i;
            while (text.At(end) is ' ' or '\u3000' or '\u00A0' or '\t')
            {
                end++;
            }

            if (IsGap(text, i, end) && !IsMeant(text, i, end, context))
            {
                findings.Add(text, i, end, Says(i == 0
                    ? Words.Of("spaces are used as an indent", "用空格作缩进")
                    : Words.Of("this space is not needed", "多余的空格"))
                    .Helps(i == 0
                        ? Words.Of("remove the spaces; the style sets the indent", "删去空格；缩进由样式控制")
                        : Words.Of("remove the space", "删去空格"))
                    .Replaces(""));
            }

            i = end - 1;
        }
    }

    internal static bool IsGap(LintText text, int start, int end)
    {
        char before = text.At(start - 1);
        char after = text.At(end);
        bool beside = before is LintText.Hidden or '·' or '|' || after is LintText.Hidden or '·' or '|';
        return !beside && (start == 0 || (Glyph.IsChinese(before) && after != '\0') || Glyph.IsChinese(after));
    }

    // What the whole document does is asked last, because all of it must be read for that.
    private static bool IsMeant(LintText text, int start, int end, LintContext context) =>
        IsName(text, start, end) || IsHeadLine(text, start, end) || IsTelephone(text, end)
        || (context.Profile == LintProfile.Report && context.ChoosesSpacing);

    // A telephone number may be separated from the name before it.
    private static bool IsTelephone(LintText text, int at)
    {
        int digits = 0;
        for (; text.At(at) is '-' or (>= '0' and <= '9'); at++)
        {
            digits += text.At(at) == '-' ? 0 : 1;
        }

        return digits >= 7;
    }

    // The two parts of a head line are kept apart by wide blanks: 青岚工作简报　　　2026年7月6日.
    private static bool IsHeadLine(LintText text, int start, int end) =>
        start > 0 && end < text.Text.Length && end - start > 1 && text.Text.AsSpan(start, end - start).Contains('\u3000')
        && text.Text.AsSpan().IndexOfAny('。', '；') < 0;

    // A name of two characters may be spread to the width of three.
    private static bool IsName(LintText text, int start, int end) =>
        text.Text[start] == '\u3000' && end - start == 1 && start > 0;
}
