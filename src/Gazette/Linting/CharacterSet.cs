namespace Gazette.Linting;

/// <summary>
/// Which characters the texts of a document have: one bit for each that UTF-16 has. Most rules look for characters that most documents
/// lack, and one look here is cheaper than one at all the words.
/// </summary>
internal sealed class CharacterSet
{
    private const int Characters = 1 << 16;

    private readonly ulong[] _bits = new ulong[Characters / 64];

    public void AddRange(ReadOnlySpan<char> text)
    {
        ulong[] bits = _bits;
        foreach (char c in text)
        {
            bits[c >> 6] |= 1UL << (c & 63);
        }
    }

    public bool Has(char c) => (_bits[c >> 6] >> (c & 63) & 1) != 0;

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

    /// <summary>Without all of its characters, a word is in none of the texts.</summary>
    public bool HasAll(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (!Has(c))
            {
                return false;
            }
        }

        return true;
    }
}
