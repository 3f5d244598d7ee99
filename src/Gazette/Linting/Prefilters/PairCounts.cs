using System.Buffers;
using System.Numerics;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Prefilters;

/// <summary>
/// How often each pair of characters occurs in a number of sentences. Pairs that share a slot of the table are counted together: a count may be too
/// high, but never too low.
/// </summary>
internal sealed class PairCounts : IDisposable
{
    private const int FewestPlaces = 1 << 12;
    private const int MostPlaces = 1 << 23;

    private readonly ushort[] _counts;
    private readonly int _shift;

    public PairCounts(ReadOnlySpan<LintSentence> sentences)
    {
        int length = 0;
        foreach (LintSentence sentence in sentences)
        {
            length += sentence.Stretch.Length;
        }

        int places = (int)Math.Clamp(BitOperations.RoundUpToPowerOf2((uint)length * 2), FewestPlaces, MostPlaces);
        _shift = 32 - BitOperations.Log2((uint)places);
        _counts = ArrayPool<ushort>.Shared.Rent(places);
        Array.Clear(_counts, 0, places);
        foreach (LintSentence sentence in sentences)
        {
            Add(sentence.Span);
        }
    }

    public int Of(char first, char second) => _counts[CharacterPair.Hash(first, second) >> _shift];

    /// <summary>Whether at least this share of a sentence's pairs occurs more than once.</summary>
    public bool AreRepeated(LintSentence sentence, double share)
    {
        // For most sentences, the first few pairs already decide.
        int mostSingle = (int)((1 - share) * sentence.Stretch.Length);
        int single = 0;
        int length = 0;
        char before = '\0';
        foreach (char c in sentence.Span)
        {
            if (LintSentence.Reduce(c) is not '\0' and char word)
            {
                single += length > 0 && Of(before, word) == 1 ? 1 : 0;
                before = word;
                length++;
                if (single > mostSingle)
                {
                    return false;
                }
            }
        }

        return single <= (1 - share) * (length - 1);
    }

    public void Dispose() => ArrayPool<ushort>.Shared.Return(_counts);

    private void Add(ReadOnlySpan<char> sentence)
    {
        char before = '\0';
        foreach (char c in sentence)
        {
            if (LintSentence.Reduce(c) is not '\0' and char word)
            {
                ref ushort count = ref _counts[CharacterPair.Hash(before, word) >> _shift];
                count += count == ushort.MaxValue ? (ushort)0 : (ushort)1;
                before = word;
            }
        }
    }
}
