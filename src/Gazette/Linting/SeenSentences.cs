namespace Gazette.Linting;

/// <summary>
/// The sentences of a document so far, to be asked whether a new one shares nearly all pairs of characters with one of them. Work grows
/// with the length of the text only: each pair remembers a few places.
/// </summary>
internal sealed class SeenSentences
{
    private const int MostPlaces = 40;

    // Changing a tenth of the characters breaks up to a fifth of the pairs.
    private const double AlikeFrom = 0.88;

    // A sentence that is alike shares at least this part of its pairs even with the shortest one that it can be alike to: where s of
    // its n pairs are shared with one of m, 2s >= 0.88 (n + m) and s <= m.
    private const double SharedAtLeast = AlikeFrom / (2 - AlikeFrom);

    private const int FilterBits = 1 << 16;

    private readonly List<(LintText Text, TextStretch Stretch, string Words)> _sentences = [];

    // One bit for every pair that any sentence has, by its hash: most sentences are new, and are known to be so by this alone.
    private readonly ulong[] _filter = new ulong[FilterBits / 64];

    private readonly Dictionary<int, List<int>> _places = [];
    private int _indexed;

    public void Add(LintText text, TextStretch stretch, string words)
    {
        _sentences.Add((text, stretch, words));
        for (int i = 0; i + 1 < words.Length; i++)
        {
            int bit = FilterBit(Pair(words, i));
            _filter[bit >> 6] |= 1UL << (bit & 63);
        }
    }

    /// <summary>The sentence that is most alike; null when none is enough.</summary>
    public (LintText Text, TextStretch Stretch, string Words)? FindAlike(string words)
    {
        if (!MayBeAlike(words))
        {
            return null;
        }

        for (; _indexed < _sentences.Count; _indexed++)
        {
            Index(_sentences[_indexed].Words);
        }

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
            int pairs = (words.Length - 1) + (_sentences[at].Words.Length - 1);
            if (2.0 * count / pairs >= AlikeFrom)
            {
                return _sentences[at];
            }
        }

        return null;
    }

    private bool MayBeAlike(string words)
    {
        int known = 0;
        for (int i = 0; i + 1 < words.Length; i++)
        {
            int bit = FilterBit(Pair(words, i));
            known += (int)(_filter[bit >> 6] >> (bit & 63)) & 1;
        }

        return known >= SharedAtLeast * (words.Length - 1);
    }

    private void Index(string words)
    {
        HashSet<int> once = [];
        for (int i = 0; i + 1 < words.Length; i++)
        {
            int pair = Pair(words, i);
            if (!once.Add(pair))
            {
                continue;
            }

            List<int> list = _places.TryGetValue(pair, out List<int>? known) ? known : _places[pair] = [];
            if (list.Count < MostPlaces)
            {
                list.Add(_indexed);
            }
        }
    }

    private static int Pair(string words, int i) => (words[i] << 16) | words[i + 1];

    private static int FilterBit(int pair) => (int)((uint)(pair * 0x9E3779B1u) >> 16);
}
