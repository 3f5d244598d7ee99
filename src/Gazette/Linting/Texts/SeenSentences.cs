using System.Buffers;
using Gazette.Linting.Prefilters;

namespace Gazette.Linting.Texts;

/// <summary>
/// The sentences of a document so far, to be asked whether a new one shares nearly all pairs of characters with one of them. Work grows
/// with the length of the text only: each pair remembers a few places.
/// </summary>
internal sealed class SeenSentences : IDisposable
{
    private const int MostPlaces = 40;

    // Changing a tenth of the characters breaks up to a fifth of the pairs.
    private const double AlikeFrom = 0.88;

    // A sentence that is alike shares at least this part of its pairs even with the shortest one that it can be alike to: where s of
    // its n pairs are shared with one of m, 2s >= 0.88 (n + m) and s <= m.
    private const double SharedAtLeast = AlikeFrom / (2 - AlikeFrom);

    private const int FilterBits = 15;
    private const int FilterSize = (1 << FilterBits) / 64;

    // A sentence that may be alike is looked at more closely.
    private const int FineBits = FilterBits + 1;
    private const int FineSize = (1 << FineBits) / 64;

    private readonly List<SeenSentence> _sentences = [];

    // One bit for every pair that any sentence has: most sentences are new, and are known to be so by this alone.
    private readonly ulong[] _filter = ArrayPool<ulong>.Shared.Rent(FilterSize);

    // The first so many sentences, which are looked up when a later one may be alike: their words, pairs, and where those stand.
    private readonly List<string> _indexed = [];
    private readonly Dictionary<int, List<int>> _places = [];
    private ulong[]? _fine;

    public SeenSentences() => Array.Clear(_filter, 0, FilterSize);

    /// <summary>Remembers a sentence unless it is too short, and gives the earlier one that is most alike; null when none is enough.</summary>
    public SeenSentence? Add(SeenSentence sentence, int shortest)
    {
        ulong[] filter = _filter;
        int length = 0;
        int known = 0;
        char before = '\0';
        foreach (char c in sentence.Span)
        {
            char word = c is >= '\u4E00' and <= '\u9FFF' ? c : SeenSentence.Reduce(c);
            if (word == '\0')
            {
                continue;
            }

            // What the sentence repeats of its own is taken for known, too.
            uint pair = CharacterPair.Hash(before, word) >> (32 - FilterBits);
            ref ulong bits = ref filter[pair >> 6];
            known += (int)(bits >> (int)pair) & 1;
            bits |= 1UL << (int)pair;
            before = word;
            length++;
        }

        if (length < shortest)
        {
            return null;
        }

        SeenSentence? alike = IsMostly(known, length) ? FindAlike(sentence.Words) : null;
        _sentences.Add(sentence);
        return alike;
    }

    public void Dispose() => ArrayPool<ulong>.Shared.Return(_filter);

    private SeenSentence? FindAlike(string words)
    {
        _fine ??= new ulong[FineSize];
        while (_indexed.Count < _sentences.Count)
        {
            Index(_sentences[_indexed.Count].Words, _fine);
        }

        // Without what the sentence repeats of its own: where it repeats itself, one that it holds would pass for alike.
        return IsMostly(CountKnown(words, _fine), words.Length) ? FindMostAlike(words) : null;
    }

    private SeenSentence? FindMostAlike(string words)
    {
        Dictionary<int, int> shared = [];
        for (int i = 0; i + 1 < words.Length; i++)
        {
            foreach (int at in _places.TryGetValue(Pair(words, i), out List<int>? list) ? list : [])
            {
                shared[at] = shared.GetValueOrDefault(at) + 1;
            }
        }

        foreach ((int at, int count) in shared.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key).Take(3))
        {
            int pairs = (words.Length - 1) + (_indexed[at].Length - 1);
            if (2.0 * count / pairs >= AlikeFrom)
            {
                return _sentences[at];
            }
        }

        return null;
    }

    private void Index(string words, ulong[] fine)
    {
        HashSet<int> once = [];
        for (int i = 0; i + 1 < words.Length; i++)
        {
            int place = FinePlaceOf(words, i);
            fine[place >> 6] |= 1UL << place;
            int pair = Pair(words, i);
            if (!once.Add(pair))
            {
                continue;
            }

            List<int> list = _places.TryGetValue(pair, out List<int>? known) ? known : _places[pair] = [];
            if (list.Count < MostPlaces)
            {
                list.Add(_indexed.Count);
            }
        }

        _indexed.Add(words);
    }

    private static int CountKnown(string words, ulong[] fine)
    {
        int known = 0;
        for (int i = 0; i + 1 < words.Length; i++)
        {
            int place = FinePlaceOf(words, i);
            known += (int)(fine[place >> 6] >> place) & 1;
        }

        return known;
    }

    private static bool IsMostly(int known, int length) => known >= SharedAtLeast * (length - 1);

    private static int FinePlaceOf(string words, int i) => (int)(CharacterPair.Hash(words[i], words[i + 1]) >> (32 - FineBits));

    private static int Pair(string words, int i) => (words[i] << 16) | words[i + 1];
}
