using System.Buffers;
using System.Numerics;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Prefilters;

/// <summary>
/// The pairs of characters in the sentences so far, one bit for each slot of a hash table: a pair that has been seen is always known, and a new one is
/// known by mistake if it shares the slot of another.
/// </summary>
internal sealed class SeenPairs : IDisposable
{
    private const int FewestBits = 1 << 13;
    private const int MostBits = 1 << 23;
    private const int BitsForPair = 8;

    private readonly ulong[] _bits;
    private readonly int _shift;

    /// <param name="sentences">All that will be added; their length decides the size of the table.</param>
    public SeenPairs(ReadOnlySpan<LintSentence> sentences)
    {
        int length = 0;
        foreach (LintSentence sentence in sentences)
        {
            length += sentence.Stretch.Length;
        }

        int bits = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp((long)length * BitsForPair, FewestBits, MostBits));
        _shift = 32 - BitOperations.Log2((uint)bits);
        _bits = ArrayPool<ulong>.Shared.Rent(bits / 64);
        Array.Clear(_bits, 0, bits / 64);
    }

    /// <summary>Adds the pairs of a sentence.</summary>
    /// <returns>The length of the sentence, and how many of its pairs were known; what it repeats of itself is known, too.</returns>
    public (int Length, int Known) Add(LintSentence sentence)
    {
        ulong[] bits = _bits;
        int shift = _shift;
        int length = 0;
        int known = 0;
        char before = '\0';
        foreach (char c in sentence.Span)
        {
            char word = LintSentence.Reduce(c);
            if (word == '\0')
            {
                continue;
            }

            // The first character makes a pair, too; one more that is known can only let a sentence be looked at more closely.
            uint slot = CharacterPair.Hash(before, word) >> shift;
            ref ulong place = ref bits[slot >> 6];
            known += (int)(place >> (int)slot) & 1;
            place |= 1UL << (int)slot;
            before = word;
            length++;
        }

        return (length, known);
    }

    public void Dispose() => ArrayPool<ulong>.Shared.Return(_bits);
}
