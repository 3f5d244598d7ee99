using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed class LongSentenceRule : TextRule
{
    private const int MostWords = 40;

    public override string Name => "long-sentence";

    public override Words Summary => Words.Of("an English sentence of more than 40 words", "超过40个单词的英文句子");

    public override Words Why => Words.Of("Readers have to read it twice, or give up.", "句子太长，读者要么读两遍，要么读不完。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Notes;

    public override LintLanguages Languages => LintLanguages.English;

    public override LintExample BadExample =>
        "The library kept its doors open through the whole winter and lent more books than in any season before while the staff, who also ran the "
        + "reading hour, answered letters from schools in every valley and found time to mend the oldest volumes.";

    public override LintExample GoodExample =>
        "The library kept its doors open through the whole winter and lent more books than in any season before. The staff also ran the reading hour and "
        + "answered letters from schools in every valley.";

    internal override TextNeeds Needs { get; } = new() { Kinds = LintTextKind.Prose };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        foreach (TextStretch sentence in text.Sentences)
        {
            // So many words have at least as many blanks between them.
            ReadOnlySpan<char> stretch = text.Text.AsSpan(sentence.Start, sentence.Length);
            int words = stretch.Count(' ') < MostWords ? 0 : stretch.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
            if (words > MostWords)
            {
                int start = sentence.Start + (text.At(sentence.Start) == ' ' ? 1 : 0);
                findings.Add(text, start, sentence.End, Says($"this sentence has {words} words", $"这句话有{words}个单词").Helps("split it in two", "拆成两句"));
            }
        }
    }
}
