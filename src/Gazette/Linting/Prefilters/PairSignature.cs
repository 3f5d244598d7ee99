using System.Numerics;

namespace Gazette.Linting.Prefilters;

/// <summary>
/// Which pairs of characters a sentence has, one bit for each of 256 slots. Each bit that differs between two sentences is a pair that only one of them
/// has, so that most sentences are told apart without comparing their pairs.
/// </summary>
internal readonly record struct PairSignature(ulong First, ulong Second, ulong Third, ulong Fourth)
{
    private const int Words = 4;
    private const int SlotBits = 8;

    public static PairSignature Of(string words)
    {
        Span<ulong> bits = stackalloc ulong[Words];
        bits.Clear();
        for (int i = 1; i < words.Length; i++)
        {
            uint slot = CharacterPair.Hash(words[i - 1], words[i]) >> (32 - SlotBits);
            bits[(int)(slot >> 6)] |= 1UL << (int)slot;
        }

        return new PairSignature(bits[0], bits[1], bits[2], bits[3]);
    }

    /// <summary>How many pairs are in only one of two sentences, at least.</summary>
    public int LeastDifference(in PairSignature other) =>
        BitOperations.PopCount(First ^ other.First) + BitOperations.PopCount(Second ^ other.Second)
        + BitOperations.PopCount(Third ^ other.Third) + BitOperations.PopCount(Fourth ^ other.Fourth);
}
