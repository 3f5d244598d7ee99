using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Gazette.Sources;

namespace Gazette.Building;

/// <summary>
/// Maps a very large number of hashes to numbers, in about 30 bytes of memory each. It consists of many small tables that grow independently: a
/// single large table would be copied whole whenever it grows, and the garbage collector would be slow to free the old copies.
/// </summary>
/// <remarks>Only 72 bits of a hash are compared: among a million hashes, the probability of a collision is about one in ten thousand million.</remarks>
internal sealed class HashIndex
{
    private const int PartBits = 8;

    private readonly Dictionary<ulong, long>[] _parts = [.. Enumerable.Range(0, 1 << PartBits).Select(_ => new Dictionary<ulong, long>())];

    /// <summary>Null if the hash has no number.</summary>
    public long? Find(ContentHash hash) => PartOf(hash).TryGetValue((ulong)hash.Value, out long number) ? number : null;

    /// <summary>Sets or replaces the number of a hash.</summary>
    public void Set(ContentHash hash, long number) => PartOf(hash)[(ulong)hash.Value] = number;

    /// <summary>Sets bits in the number of a hash that already has one. Other threads may read at the same time, because nothing is moved.</summary>
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
