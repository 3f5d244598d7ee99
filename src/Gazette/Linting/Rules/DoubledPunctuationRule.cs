using System.Buffers;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed class DoubledPunctuationRule : LintRule
{
    private const string Marks = "。，、；：";
    private const string EnglishMarks = ",;:";

    // After most marks comes a word, and then there is nothing to check.
    private const string Followers = "。，、；：,;:.”’";

    public static readonly TextNeeds TwoMarks = new() { Pairs = [(Marks + EnglishMarks + '.', Followers)] };
    private static readonly SearchValues<char> Openings = SearchValues.Create(Marks);
    private static readonly SearchValues<char> EnglishOpenings = SearchValues.Create(EnglishMarks + '.');

    // A shorter paragraph may be a name or a place rather than a sentence.
    private const int ShortestChinese = 12;
    private const int ShortestEnglish = 40;

    public override string Name => "doubled-punctuation";

    public override Words Summary => Words.Of("two punctuation marks in place of one, or a sentence without a mark at its end", "标点重复，或句末没有标点");

    public override Words Why => Words.Of("It is left over from deleting or pasting text.", "这是删改或粘贴留下的痕迹。");

    public override LintBasis Basis => LintBasis.Required(LintBasis.Punctuation, "4");

    public override LintLevels Levels => LintLevels.Warnings;

    public override LintLanguages Languages => LintLanguages.Both;

    public override LintExample BadExample => "改造任务全部完成。。";

    public override LintExample GoodExample => "改造任务全部完成。";

    internal override void Check(LintContext context, LintFindings findings)
    {
        bool mayDouble = context.Meets(TwoMarks);
        foreach (LintText text in context.Texts)
        {
            if (text.Language == LintLanguages.None)
            {
                continue;
            }

            if (mayDouble && context.Meets(text, TwoMarks))
            {
                CheckMarks(text, findings);
            }

            if (text.Kind is LintTextKind.Body or LintTextKind.RunIn)
            {
                CheckEnd(text, findings);
            }
        }
    }

    private static void CheckMarks(LintText text, LintFindings findings)
    {
        string marks = text.IsEnglish ? EnglishMarks : Marks;
        SearchValues<char> openings = text.IsEnglish ? EnglishOpenings : Openings;
        for (int i = text.IndexOfAny(openings, 0); i >= 0 && i + 1 < text.Text.Length; i = text.IndexOfAny(openings, i + 1))
        {
            if (!Followers.Contains(text.Text[i + 1]))
            {
                continue;
            }

            int end = i;
            while (end < text.Text.Length && (marks.Contains(text.Text[end], StringComparison.Ordinal) || (end > i && text.IsEnglish && text.Text[end] == '.')))
            {
                end++;
            }

            // 。。。 was meant to be an ellipsis.
            bool ellipsis = end - i >= 3 && text.Text.AsSpan(i, end - i).IndexOfAnyExcept('。') < 0;
            bool doubledStop = text.IsEnglish && text.At(i) == '.' && text.At(i + 1) == '.' && text.At(i + 2) != '.' && text.At(i - 1) != '.';
            if ((end - i >= 2 && !ellipsis) || doubledStop)
            {
                end = doubledStop ? i + 2 : end;
                string seen = text.Excerpt(i, end);
                string? one = seen.All(c => c == seen[0]) ? seen[..1] : Stronger(seen);
                findings.Add(text, i, end, Says($"`{seen}` has one mark too many", $"“{seen}”多了一个标点")
                    .Helps(one is null ? Words.Of("keep only one of them", "只保留其中一个") : null)
                    .Replaces(one));
            }
            else if (text.Has(i, "。”。") || text.Has(i, "。’。"))
            {
                findings.Add(text, i, i + 3, Says(
                    $"`{text.Excerpt(i, i + 3)}` ends the sentence twice",
                    $"“{text.Excerpt(i, i + 3)}”的句末标点重复").Helps("keep only one full stop", "只保留一个句号"));
            }

            i = Math.Max(i, end - 1);
        }
    }

    private static void CheckEnd(LintText text, LintFindings findings)
    {
        string words = text.Text.TrimEnd();
        int shortest = text.IsEnglish ? ShortestEnglish : ShortestChinese;
        bool open = char.IsLetterOrDigit(words[^1]) || words[^1] is '，' or '、' or '%' or ',' || (words[^1] is '”' or '）' or '》' && !EndsInside(words));
        bool isSentence = open && words.Length >= shortest && !IsLabelledLine(words) && !EndsInDate(words) && !IsInBrackets(words) && (text.IsEnglish
            ? char.IsUpper(words[0]) && words.Count(c => c == ' ') >= 6 && words.AsSpan().IndexOfAny(",.") >= 0
            : words.AsSpan().IndexOfAny('，', '。', '；') >= 0);
        if (isSentence)
        {
            findings.Add(text, words.Length - 1, words.Length, Says(words[^1] is '，' or '、' or ','
                ? Words.Of($"the paragraph ends with `{words[^1]}`", $"段落末尾是“{words[^1]}”")
                : Words.Of("the paragraph has no full stop at its end", "段落末尾没有句号"))
                .Helps(text.IsEnglish ? Words.Of("end it with `.`", "段末用“.”") : Words.Of("end it with `。`", "段末用“。”"))
                .Replaces(Close(text, words)));
        }
    }

    // If a comma and a full stop are adjacent, the full stop is kept; other pairs need a person's decision.
    private static string? Stronger(string marks) =>
        marks is "，。" or "、。" or "；。" or "。，" or "。、" or "。；" ? "。" : marks is "，；" or "、；" or "；，" or "；、" ? "；" : null;

    private static string Close(LintText text, string words)
    {
        string stop = text.IsEnglish ? "." : "。";
        return words[^1] is '，' or '、' or ',' ? stop : text.Excerpt(words.Length - 1, words.Length) + stop;
    }

    // A line of place and time under a title, such as 青岚镇党政办公室，2026年7月6日.
    private static bool EndsInDate(string words) =>
        words.AsSpan().IndexOfAny('。', '；') < 0 && (words is [.., >= '0' and <= '9', '年' or '月' or '日'] || (words.Length > 4
            && words.AsSpan()[^4..].IndexOfAnyExceptInRange('0', '9') < 0 && words.AsSpan()[^4..].StartsWith("20")));

    // A line of its own in brackets: （2026年3月5日镇人民代表大会通过，自4月1日起施行）.
    private static bool IsInBrackets(string words) => words is ['（', .., '）'] or ['(', .., ')'] && words.AsSpan(1).IndexOfAny('（', '(') < 0;

    private static bool EndsInside(string words) => words.Length > 1 && words[^2] is '。' or '！' or '？' or '…' or '；';

    // 联系人：…，电话：… is a line of a form.
    private static bool IsLabelledLine(string words)
    {
        int colon = words.AsSpan().IndexOfAny('：', ':');
        return colon is > 0 and < 12 && words.AsSpan().IndexOfAny('。', '；') < 0 && words.AsSpan(0, colon).IndexOfAny('，', ',') < 0;
    }
}
