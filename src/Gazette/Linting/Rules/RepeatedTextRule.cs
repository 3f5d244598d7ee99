using System.Buffers;
using Gazette.Diagnostics;

namespace Gazette.Linting.Rules;

/// <summary>Sentences that share nearly all pairs of characters with an earlier one.</summary>
internal sealed class RepeatedTextRule : LintRule
{
    private const int ShortestChinese = 20;
    private const int ShortestEnglish = 60;

    public override string Name => "repeated-text";

    public override string Summary => "a sentence that stands in the document twice";

    public override string Why => "The same work is reported as if it had been done twice.";

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Warnings;

    public override LintLanguages Languages => LintLanguages.Both;

    public override LintExample BadExample => "组织开展“书香进院坝”活动，把借阅点设到村民家门口。\n\n整理台账。\n\n组织开展“书香进院坝”活动，把借阅点设到村民家门口。";

    public override LintExample GoodExample => "组织开展“书香进院坝”活动，把借阅点设到村民家门口。\n\n整理台账。";

    internal override void Check(LintContext context, LintFindings findings)
    {
        SeenSentences seen = new();
        foreach (LintText text in context.Texts.Where(text => text.IsProse))
        {
            foreach (TextStretch sentence in text.Sentences)
            {
                string words = Reduce(text.Text.AsSpan(sentence.Start, sentence.Length));
                if (words.Length < (text.IsEnglish ? ShortestEnglish : ShortestChinese))
                {
                    continue;
                }

                if (seen.FindAlike(words) is { } earlier)
                {
                    Report(text, sentence, words, earlier, findings);
                }

                seen.Add(text, sentence, words);
            }
        }
    }

    private static void Report(LintText text, TextStretch sentence, string words, (LintText Text, TextStretch Stretch, string Words) earlier, LintFindings findings)
    {
        bool sameDigits = Digits(text, sentence) == Digits(earlier.Text, earlier.Stretch);
        RelatedPlace related = new("first stands here", earlier.Text.SpanOf(earlier.Stretch.Start, earlier.Stretch.End));
        string message = words == earlier.Words && sameDigits ? "this sentence stands in the document twice"
            : sameDigits ? "this sentence says nearly the same as an earlier one"
            : "this sentence differs from an earlier one only in its numbers";
        findings.Add(text, sentence.Start, sentence.End, message, "keep it in one place", related: related, most: sameDigits ? Severity.Error : Severity.Note);
    }

    // Marks and blanks are left out, and all digits are alike.
    private static string Reduce(ReadOnlySpan<char> sentence)
    {
        char[] words = ArrayPool<char>.Shared.Rent(sentence.Length);
        int length = 0;
        foreach (char c in sentence)
        {
            if (c is >= '\u4E00' and <= '\u9FFF')
            {
                words[length++] = c;
            }
            else if (char.IsLetterOrDigit(c))
            {
                words[length++] = Glyph.IsDigit(c) ? '0' : char.ToLowerInvariant(c);
            }
        }

        string reduced = new(words, 0, length);
        ArrayPool<char>.Shared.Return(words);
        return reduced;
    }

    private static string Digits(LintText text, TextStretch stretch) => string.Concat(text.Text[stretch.Start..stretch.End].Where(Glyph.IsDigit));
}
