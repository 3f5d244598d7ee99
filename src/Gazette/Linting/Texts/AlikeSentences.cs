using System.Runtime.InteropServices;
using Gazette.Linting.Prefilters;

namespace Gazette.Linting.Texts;

/// <summary>
/// Finds sentences that share nearly all pairs of characters with an earlier one. Most sentences are unlike any other, which their pairs show: few of
/// them occur elsewhere. Each remaining sentence is compared with those that share one of its rarest pairs, because two similar sentences cannot
/// differ in all of these. Time and memory are proportional to the length of the text: a pair remembers only a few sentences, and a sentence is
/// compared with only a few.
/// </summary>
internal sealed class AlikeSentences
{
    // In percent: of the pairs of two similar sentences, at most so many may be in only one. Changing a tenth of the characters breaks up to a fifth
    // of the pairs.
    private const int MostMissing = 12;

    // The least share of its pairs that a sentence has in common with a similar one: if s of its n pairs are shared with a sentence of m pairs, 2s >=
    // 0.88 (n + m) and s <= m.
    private const double SharedAtLeast = (100.0 - MostMissing) / (100 + MostMissing);

    private const int MostCompared = 40;

    private readonly PairCounts _counts;
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<string, int> _byWords = new(StringComparer.Ordinal);
    private readonly Dictionary<uint, List<int>> _byPair = [];
    private readonly List<int> _candidates = [];

    private AlikeSentences(PairCounts counts) => _counts = counts;

    /// <summary>Each sentence that is similar to an earlier one, with the most similar one.</summary>
    /// <param name="shortest">The least number of characters of a sentence, without marks and blanks.</param>
    public static List<(LintSentence Sentence, LintSentence Earlier)> Find(List<LintSentence> sentences, Func<LintText, int> shortest)
    {
        List<(LintSentence Sentence, LintSentence Earlier)> found = [];
        if (AreUnlike(CollectionsMarshal.AsSpan(sentences), shortest))
        {
            return found;
        }

        using PairCounts counts = new(CollectionsMarshal.AsSpan(sentences));
        AlikeSentences seen = new(counts);
        foreach (LintSentence sentence in sentences)
        {
            if (counts.AreRepeated(sentence, SharedAtLeast) && sentence.Words is var words && words.Length >= shortest(sentence.Text)
                && seen.Add(sentence, words) is { } earlier)
            {
                found.Add((sentence, earlier));
            }
        }

        return found;
    }

    // In most documents, every sentence has too many pairs that no earlier one has, and a single pass shows it.
    private static bool AreUnlike(ReadOnlySpan<LintSentence> sentences, Func<LintText, int> shortest)
    {
        using SeenPairs seen = new(sentences);
        foreach (LintSentence sentence in sentences)
        {
            (int length, int known) = seen.Add(sentence);
            if (length >= shortest(sentence.Text) && known * (100 + MostMissing) >= (length - 1) * (100 - MostMissing))
            {
                return false;
            }
        }

        return true;
    }

    private LintSentence? Add(LintSentence sentence, string words)
    {
        ref int same = ref CollectionsMarshal.GetValueRefOrAddDefault(_byWords, words, out bool isKnown);
        if (isKnown)
        {
            return _entries[same].Sentence;
        }

        int number = _entries.Count;
        same = number;
        Entry entry = new(sentence, PairsOf(words), PairSignature.Of(words)) { Asker = number };
        _entries.Add(entry);
        Remember(number, entry.Pairs);
        (double Missing, int Number)? nearest = null;
        foreach (int candidate in _candidates)
        {
            if (CountMissing(entry, _entries[candidate]) is { } missing && (nearest is null || (missing, candidate).CompareTo(nearest.Value) < 0))
            {
                nearest = (missing, candidate);
            }
        }

        return nearest is null ? null : _entries[nearest.Value.Number].Sentence;
    }

    // Indexes a sentence by its rarest pairs; the sentences already indexed under them become the candidates.
    private void Remember(int number, ulong[] pairs)
    {
        _candidates.Clear();
        int rarest = pairs.Length - (int)Math.Ceiling(SharedAtLeast * pairs.Length) + 1;
        foreach (ulong pair in pairs.AsSpan(0, Math.Min(rarest, pairs.Length)))
        {
            if (CountOf(pair) == 1)
            {
                continue;
            }

            List<int> sentences = CollectionsMarshal.GetValueRefOrAddDefault(_byPair, (uint)pair, out _) ??= [];
            for (int i = 0; i < sentences.Count && _candidates.Count < MostCompared; i++)
            {
                Entry candidate = _entries[sentences[i]];
                if (candidate.Asker != number)
                {
                    candidate.Asker = number;
                    _candidates.Add(sentences[i]);
                }
            }

            // Numbers only grow, so that a sentence which has the pair twice is the last.
            if (sentences.Count < MostCompared && (sentences.Count == 0 || sentences[^1] != number))
            {
                sentences.Add(number);
            }
        }
    }

    // Sorted in the same order for all sentences: the rarest first, each with its count in the upper half.
    private ulong[] PairsOf(string words)
    {
        ulong[] pairs = new ulong[words.Length - 1];
        for (int i = 0; i < pairs.Length; i++)
        {
            pairs[i] = ((ulong)_counts.Of(words[i], words[i + 1]) << 32) | ((uint)words[i] << 16) | words[i + 1];
        }

        Array.Sort(pairs);
        return pairs;
    }

    private static int CountOf(ulong pair) => (int)(pair >> 32);

    // The share of pairs that only one of the two has; null if they are not similar, which the rarest pairs usually show.
    private static double? CountMissing(Entry one, Entry other)
    {
        ulong[] left = one.Pairs;
        ulong[] right = other.Pairs;
        int both = left.Length + right.Length;
        int most = both * MostMissing / 100;
        if (one.Signature.LeastDifference(other.Signature) > most)
        {
            return null;
        }

        int missing = 0;
        int i = 0;
        int j = 0;
        while (i < left.Length && j < right.Length && missing <= most)
        {
            int order = left[i].CompareTo(right[j]);
            missing += order == 0 ? 0 : 1;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        missing += left.Length - i + right.Length - j;
        return missing <= most ? (double)missing / both : null;
    }

    private sealed class Entry(LintSentence sentence, ulong[] pairs, PairSignature signature)
    {
        public LintSentence Sentence => sentence;

        public ulong[] Pairs => pairs;

        public PairSignature Signature => signature;

        /// <summary>The number of the last sentence that it was a candidate for.</summary>
        public int Asker { get; set; }
    }
}
