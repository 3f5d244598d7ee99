using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Gazette.Sources;

namespace Gazette.Building;

/// <summary>
/// A number for each of very many hashes, in about 30 bytes of memory. It is made of many small tables that grow one by one, since a
/// large one is copied as a whole when it grows, and what is left of the old ones is not soon collected.
/// </summary>
/// <remarks>72 bits of a hash are kept: among a million, two are taken for one with a probability of one in ten thousand million.</remarks>
internal sealed class HashIndex
{
    private const int PartBits = 8;

    private readonly Dictionary<ulong, long>[] _parts = [.. Enumerable.Range(0, 1 << PartBits).Select(_ => new Dictionary<ulong, long>())];

    /// <summary>Null where the hash has no number.</summary>
    public long? Find(ContentHash hash) => PartOf(hash).TryGetValue((ulong)hash.Value, out long number) ? number : null;

    /// <summary>Gives a hash its number, or another one.</summary>
    public void Set(ContentHash hash, long number) => PartOf(hash)[(ulong)hash.Value] = number;

    /// <summary>Sets bits in the number of a hash that has one. Other threads may read meanwhile: nothing is moved.</summary>
    public void Mark(ContentHash hash, long bits)
    {
        ref long number = ref CollectionsMarshal.GetValueRefOrNullRef(PartOf(hash), (ulong)hash.Value);
        if (!Unsafe.IsNullRef(ref number))
        {
            number |= bits;
        }
    }

    private Dictionary<ulong, long> PartOf(ContentHash hash) => _parts[(int)(hash.Value >> (128 - PartBits))];
}
