using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

/// <summary>Finds sentences that share nearly all pairs of characters with an earlier one.</summary>
internal sealed class RepeatedTextRule : LintRule
{
    private const int ShortestChinese = 20;
    private const int ShortestEnglish = 60;

    public override string Name => "repeated-text";

    public override Words Summary => Words.Of("a sentence that appears twice in the document", "文中重复出现的句子");

    public override Words Why => Words.Of("It looks as if the same work was done twice.", "同一项工作像是做了两次。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Warnings;

    public override LintLanguages Languages => LintLanguages.Both;

    public override LintExample BadExample => "组织开展“书香进院坝”活动，把借阅点设到村民家门口。\n\n整理台账。\n\n组织开展“书香进院坝”活动，把借阅点设到村民家门口。";

    public override LintExample GoodExample => "组织开展“书香进院坝”活动，把借阅点设到村民家门口。\n\n整理台账。";

    internal override TextNeeds Needs { get; } = new() { Kinds = LintTextKind.Prose };

    internal override void Check(LintContext context, LintFindings findings)
    {
        List<LintSentence> sentences = new(context.Texts.Length);
        foreach (LintText text in context.Texts)
        {
            int shortest = ShortestIn(text);
            foreach (TextStretch stretch in text.IsProse && text.Text.Length >= shortest ? text.Sentences : [])
            {
                if (stretch.Length >= shortest)
                {
                    sentences.Add(new LintSentence(text, stretch));
                }
            }
        }

        foreach ((LintSentence sentence, LintSentence earlier) in AlikeSentences.Find(sentences, ShortestIn))
        {
            Report(sentence, earlier, findings);
        }
    }

    private static int ShortestIn(LintText text) => text.IsEnglish ? ShortestEnglish : ShortestChinese;

    private static void Report(LintSentence sentence, LintSentence earlier, LintFindings findings)
    {
        bool sameDigits = sentence.Digits == earlier.Digits;
        Words message = sentence.Words == earlier.Words && sameDigits ? Words.Of("this sentence appears twice in the document", "这句话在文中出现了两次")
            : sameDigits ? Words.Of("this sentence says nearly the same as an earlier one", "这句话与前面的一句几乎相同")
            : Words.Of("this sentence differs from an earlier one only in its numbers", "这句话与前面的一句只有数字不同");
        findings.Add(sentence.Text, sentence.Stretch.Start, sentence.Stretch.End, Says(message)
            .Helps("keep it in one place", "只保留一处")
            .Relates(earlier.Text.SpanOf(earlier.Stretch.Start, earlier.Stretch.End), "first appears here", "首次出现在这里")
            .AtMost(sameDigits ? Severity.Error : Severity.Note));
    }
}
