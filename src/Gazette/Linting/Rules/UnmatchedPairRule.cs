using System.Buffers;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed class UnmatchedPairRule : TextRule
{
    private const string Open = "“‘（《〈〔【「([{";
    private const string Close = "”’）》〉〕】」)]}";

    private static readonly SearchValues<char> Marks = SearchValues.Create(Open + Close + '"');

    public override string Name => "unmatched-pair";

    public override Words Summary => Words.Of("a quotation mark or a bracket without its partner", "不成对的引号或括号");

    public override Words Why => Words.Of("Nobody can tell where the quotation or the aside ends.", "看不出引用或注释到哪里为止。");

    public override LintBasis Basis => LintBasis.Required(LintBasis.Punctuation, Words.Of("4.8 to 4.15", "4.8至4.15"));

    public override LintLevels Levels => LintLevels.Errors;

    public override LintLanguages Languages => LintLanguages.Both;

    public override LintExample BadExample => "开展“全民阅读活动，惠及群众。";

    public override LintExample GoodExample => "开展“全民阅读”活动，惠及群众。";

    internal override TextNeeds Needs { get; } = new() { Characters = [Open + Close + "\""] };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        Stack<int> open = new(0);
        Span<int> waiting = stackalloc int[Open.Length];
        for (int i = text.IndexOfAny(Marks, 0); i >= 0; i = text.IndexOfAny(Marks, i + 1))
        {
            char c = text.Text[i];
            if (text.IsEnglish && c is '‘' or '’')
            {
                continue;
            }

            // „2012“ closes with the mark that opens elsewhere.
            if (c == '“' && text.Text.AsSpan(0, i).LastIndexOfAny('„', '“') is var low and >= 0 && text.Text[low] == '„')
            {
                continue;
            }

            if (text.IsChinese && c == '"' && (Glyph.IsChinese(text.At(i - 1)) || Glyph.IsChinese(text.At(i + 1))))
            {
                findings.Add(text, i, i + 1, Says("a straight quotation mark does not show whether it opens or closes", "直引号分不出前引号和后引号")
                    .Helps("write `“` or `”`", "改为中文引号：前面用“，后面用”"));
            }

            int opening = Open.IndexOf(c, StringComparison.Ordinal);
            int closing = Close.IndexOf(c, StringComparison.Ordinal);
            if (opening >= 0)
            {
                open.Push(i);
                waiting[opening]++;
            }
            else if (closing >= 0 && !IsItemBracket(text, i))
            {
                // Whatever was opened in between was never closed.
                while (waiting[closing] > 0 && text.Text[open.Peek()] != Open[closing])
                {
                    int left = open.Pop();
                    waiting[Open.IndexOf(text.Text[left], StringComparison.Ordinal)]--;
                    Report(text, left, findings);
                }

                if (waiting[closing] == 0)
                {
                    if (text.IsEnglish && IsEnglishLabel(text, i))
                    {
                        continue;
                    }

                    Report(text, i, findings);
                    continue;
                }

                open.Pop();
                waiting[closing]--;
            }
        }

        foreach (int left in open.Reverse())
        {
            Report(text, left, findings);
        }
    }

    private static void Report(LintText text, int i, LintFindings findings)
    {
        char mark = text.Text[i];
        int left = Open.IndexOf(mark, StringComparison.Ordinal);
        char partner = left >= 0 ? Close[left] : Open[Close.IndexOf(mark, StringComparison.Ordinal)];
        findings.Add(text, i, i + 1, Says($"`{mark}` has no matching `{partner}`", $"{Show(mark)}没有配对的{Show(partner)}")
            .Helps($"add `{partner}` where it belongs, or remove `{mark}`", $"在应有的位置补上{Show(partner)}，或删去{Show(mark)}"));
    }

    // In Chinese, a quotation mark inside quotation marks cannot be read.
    private static string Show(char mark) => mark switch
    {
        '“' => "前引号",
        '”' => "后引号",
        '‘' => "前单引号",
        '’' => "后单引号",
        _ => $"“{mark}”",
    };

    // 1) plan, 2) build, iv) test; and a face, :) or ;-).
    private static bool IsEnglishLabel(LintText text, int i)
    {
        if (text.Text[i] != ')')
        {
            return false;
        }

        int start = i;
        while (start > 0 && char.IsAsciiLetterOrDigit(text.At(start - 1)))
        {
            start--;
        }

        bool isLabel = i - start is 1 or 2 || (i - start == 3 && text.Text.AsSpan(start, 3).IndexOfAnyExcept("ivx") < 0);
        return (isLabel && text.At(start - 1) is ' ' or '\0' or '\n')
            || text.At(i - 1) is ':' or ';' || (text.At(i - 1) == '-' && text.At(i - 2) is ':' or ';');
    }

    // For example a) and 1) at the start of an item, ’ between letters.
    private static bool IsItemBracket(LintText text, int i) =>
        (text.Text[i] is ')' or '）' && i is 1 or 2 && (char.IsAsciiLetterOrDigit(text.At(i - 1)) && text.At(0) is not ('(' or '（')))
        || (text.Text[i] == '’' && Glyph.IsLatin(text.At(i - 1)) && Glyph.IsLatin(text.At(i + 1)));
}
