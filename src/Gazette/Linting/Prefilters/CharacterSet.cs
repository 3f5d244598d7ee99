using System.Buffers;
using System.Runtime.CompilerServices;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Prefilters;

/// <summary>
/// The characters and the pairs of adjacent characters in the texts of a document. Most rules look for words that most documents lack, and one look
/// here is cheaper than searching all texts. Single characters are exact; pairs are a Bloom filter: no false negatives, rare false positives.
/// </summary>
internal sealed class CharacterSet : IDisposable
{
    // One bit for each UTF-16 code unit, followed by one for each slot of a pair.
    private const int Characters = 1 << 16;
    private const int PairBits = 18;
    private const int Size = (Characters + (1 << PairBits)) / 64;

    private readonly ulong[] _bits = ArrayPool<ulong>.Shared.Rent(Size);

    public CharacterSet() => Array.Clear(_bits, 0, Size);

    public void AddRange(ReadOnlySpan<char> text)
    {
        // With a known length, most places take no check.
        Span<ulong> bits = _bits.AsSpan(0, Size);
        char before = LintText.Boundary;
        foreach (char c in text)
        {
            bits[c >> 6] |= 1UL << c;
            int pair = PlaceOf(before, c);
            bits[pair >> 6] |= 1UL << pair;
            before = c;
        }

        int last = PlaceOf(before, LintText.Boundary);
        bits[last >> 6] |= 1UL << last;
    }

    public bool Has(char c) => (_bits[c >> 6] >> c & 1) != 0;

    public bool HasAny(ReadOnlySpan<char> characters)
    {
        foreach (char c in characters)
        {
            if (Has(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>False if a character, or a pair of adjacent characters, of the word is missing, so that no text contains it.</summary>
    public bool MayHave(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!Has(c))
            {
                return false;
            }
        }

        for (int i = 1; i < word.Length; i++)
        {
            if (!HasPair(word[i - 1], word[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether one of the first characters may be directly before one of the second.</summary>
    public bool MayHavePair(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        foreach (char after in second)
        {
            if (!Has(after))
            {
                continue;
            }

            foreach (char before in first)
            {
                if (HasPair(before, after))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public void Dispose() => ArrayPool<ulong>.Shared.Return(_bits);

    private static int PlaceOf(char before, char after) => Characters + (int)(CharacterPair.Hash(before, after) >> (32 - PairBits));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool HasPair(char before, char after)
    {
        int pair = PlaceOf(before, after);
        return (_bits[pair >> 6] >> pair & 1) != 0;
    }
}
