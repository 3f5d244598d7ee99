using System.Text;
using Gazette.Diagnostics;

namespace Gazette.Linting.Rules;

/// <summary>Sentences that share nearly all pairs of characters with an earlier one. Work grows with the length of the text only: each pair remembers a few places.</summary>
internal sealed class RepeatedTextRule : LintRule
{
    private const int ShortestChinese = 20;
    private const int ShortestEnglish = 60;
    private const int MostPlaces = 40;

    // Changing a tenth of the characters breaks up to a fifth of the pairs.
    private const double AlikeFrom = 0.88;

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
        List<(LintText Text, TextStretch Stretch, string Words)> seen = [];
        Dictionary<int, List<int>> places = [];
        foreach (LintText text in context.Texts.Where(text => text.IsProse))
        {
            foreach (TextStretch sentence in text.Sentences)
            {
                string words = Reduce(text.Text.AsSpan(sentence.Start, sentence.Length));
                if (words.Length < (text.IsEnglish ? ShortestEnglish : ShortestChinese))
                {
                    continue;
                }

                if (FindAlike(words, seen, places) is int earlier)
                {
                    Report(text, sentence, words, seen[earlier], findings);
                }

                Remember(words, seen.Count, places);
                seen.Add((text, sentence, words));
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

    private static int? FindAlike(string words, List<(LintText Text, TextStretch Stretch, string Words)> seen, Dictionary<int, List<int>> places)
    {
        Dictionary<int, int> shared = [];
        for (int i = 0; i + 1 < words.Length; i++)
        {
            foreach (int at in places.TryGetValue(Pair(words, i), out List<int>? list) ? list : [])
            {
                shared[at] = shared.GetValueOrDefault(at) + 1;
            }
        }

        foreach ((int at, int count) in shared.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key).Take(3))
        {
            int pairs = (words.Length - 1) + (seen[at].Words.Length - 1);
            if (2.0 * count / pairs >= AlikeFrom)
            {
                return at;
            }
        }

        return null;
    }

    private static void Remember(string words, int index, Dictionary<int, List<int>> places)
    {
        HashSet<int> once = [];
        for (int i = 0; i + 1 < words.Length; i++)
        {
            int pair = Pair(words, i);
            if (!once.Add(pair))
            {
                continue;
            }

            List<int> list = places.TryGetValue(pair, out List<int>? known) ? known : places[pair] = [];
            if (list.Count < MostPlaces)
            {
                list.Add(index);
            }
        }
    }

    private static int Pair(string words, int i) => (words[i] << 16) | words[i + 1];

    // Marks and blanks are left out, and all digits are alike.
    private static string Reduce(ReadOnlySpan<char> sentence)
    {
        StringBuilder words = new();
        foreach (char c in sentence)
        {
            if (char.IsLetterOrDigit(c))
            {
                words.Append(Glyph.IsDigit(c) ? '0' : char.ToLowerInvariant(c));
            }
        }

        return words.ToString();
    }

    private static string Digits(LintText text, TextStretch stretch) => string.Concat(text.Text[stretch.Start..stretch.End].Where(Glyph.IsDigit));
}
