using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Gazette.Writers.Word.Packaging;

/// <summary>
/// Raw deflate (RFC 1951), optimized for XML of 10 to 100 kB. The output of the runtime's encoder depends on the processor; this one always writes
/// the same bytes for the same content. Not thread-safe; an instance reuses its buffers.
/// </summary>
internal sealed class DeflateEncoder
{
    private const int HashBits = 14;

    /// <summary>Two Chinese characters. A shorter match is hardly cheaper than its literals, and most of the matches would be that short.</summary>
    private const int QuickMatch = 6;

    /// <summary>The lowest first byte of a character of three or four bytes (RFC 3629, 3).</summary>
    private const byte LongCharacter = 0xE0;

    // Where each hash of opening bytes was last seen. Positions keep counting across all contents of an instance: an entry of an earlier content is
    // recognized because it is smaller than _start, so the table never has to be cleared.
    private readonly int[] _places;
    private readonly BitBuffer _output = new();
    private readonly DeflateBlock _block;
    private readonly ThoroughSearch? _thorough;
    private int _start = 1;

    /// <param name="isThorough">Spends more time for fewer bytes: worth it for what is encoded once and written many times.</param>
    public DeflateEncoder(bool isThorough = false)
    {
        _thorough = isThorough ? new ThoroughSearch() : null;
        _places = isThorough ? [] : new int[1 << HashBits];

        // Below 1 kB, dynamic Huffman codes save about ten bytes and take longer to build than the part takes to encode; use the fixed ones.
        _block = new DeflateBlock(worthCodes: isThorough ? 256 : 1024);
    }

    /// <summary>Encodes the whole content. The result is valid until the next call.</summary>
    public ReadOnlySpan<byte> Encode(ReadOnlySpan<byte> content)
    {
        if (_start > int.MaxValue - content.Length)
        {
            Array.Clear(_places);
            _start = 1;
        }

        _output.Clear();
        int at = 0;
        do
        {
            int end = Math.Min(content.Length, at + DeflateBlock.MaximumLength);
            _block.Clear();
            if (_thorough is null)
            {
                Gather(content[..end], at);
            }
            else
            {
                _thorough.Gather(content[..end], at, _block);
            }

            _block.Write(_output, content[at..end], isLast: end == content.Length);
            at = end;
        }
        while (at < content.Length);

        _output.AlignToByte();
        _start += content.Length;
        return _output.WrittenSpan;
    }

    /// <summary>
    /// Finds the matches of a block, from a position to the end of the content. Of the earlier positions with the same opening bytes only the last is
    /// compared.
    /// </summary>
    private void Gather(ReadOnlySpan<byte> content, int at)
    {
        int[] places = _places;
        int start = _start;
        int literals = at;

        // Positions are compared eight bytes at a time.
        int last = content.Length - sizeof(ulong);
        while (at <= last)
        {
            ulong opening = ReadEight(content, at);
            ref int place = ref places[Hash(opening)];
            int earlier = place - start;
            place = start + at;
            if (earlier < 0
                || at - earlier > DeflateBlock.WindowSize
                || !OpensAlike(ReadEight(content, earlier), opening))
            {
                // A repetition of text begins at the start of a character.
                at += (byte)opening < LongCharacter ? 1 : 3;
                continue;
            }

            int distance = at - earlier;
            int most = Math.Min(DeflateBlock.MaximumMatch, content.Length - at);
            int end = at + content.Slice(at, most).CommonPrefixLength(content.Slice(earlier, most));
            while (at > literals && at > distance && end - at < DeflateBlock.MaximumMatch && content[at - 1] == content[at - 1 - distance])
            {
                at--;
            }

            _block.AddMatch(content[literals..at], end - at, distance);

            // The positions inside a match are not indexed: in XML that loses little, because repetitions tend to begin at the indexed ones.
            at = end;
            literals = end;
        }

        _block.AddLiterals(content[literals..]);
    }

    // Without a check, which would take as long as the rest of a step: a position is at most the last one, and an earlier one is before it.
    private static ulong ReadEight(ReadOnlySpan<byte> content, int at)
    {
        ulong bytes = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref MemoryMarshal.GetReference(content), at));
        return BitConverter.IsLittleEndian ? bytes : System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(bytes);
    }

    /// <summary>Whether the first bytes of two positions are equal as far as a match requires.</summary>
    private static bool OpensAlike(ulong left, ulong right) => (left ^ right) << (8 * (sizeof(ulong) - QuickMatch)) == 0;

    private static int Hash(ulong opening) => (int)(((opening << (8 * (sizeof(ulong) - QuickMatch))) * 0x9E3779B97F4A7C15) >> (64 - HashBits));
}
