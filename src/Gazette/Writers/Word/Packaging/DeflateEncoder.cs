using System.Buffers.Binary;

namespace Gazette.Writers.Word.Packaging;

/// <summary>
/// Raw deflate (RFC 1951), made for XML of 10 to 100 kB. The runtime's own encoder writes other bytes on another processor; this one writes the same bytes for
/// the same content always. One instance serves one thread and keeps its buffers.
/// </summary>
internal sealed class DeflateEncoder
{
    private const int HashBits = 14;

    /// <summary>Two Chinese characters. What is shorter is hardly cheaper as a match than byte by byte, and would be most of what there is to find.</summary>
    private const int QuickMatch = 6;

    /// <summary>The first byte of a character of three or four (RFC 3629, 3).</summary>
    private const byte LongCharacter = 0xE0;

    // Where an opening was seen last. Places are counted on through all contents an instance has seen, so that what earlier contents left here is known by
    // being smaller than _start, and nothing needs clearing.
    private readonly int[] _places = new int[1 << HashBits];
    private readonly BitBuffer _output = new();
    private readonly DeflateBlock _block;
    private readonly ThoroughSearch? _thorough;
    private int _start = 1;

    /// <param name="isThorough">Takes more time to come to fewer bytes: worth it for what is encoded once and written many times.</param>
    public DeflateEncoder(bool isThorough = false)
    {
        _thorough = isThorough ? new ThoroughSearch() : null;

        // Below 1 kB, Huffman codes made for the part save some ten bytes and take longer to make than the part takes to encode; the fixed ones do.
        _block = new DeflateBlock(worthCodes: isThorough ? 256 : 1024);
    }

    /// <summary>Encodes the whole content. The result is good until the next call.</summary>
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
    /// Finds the matches of a block, which goes from a place to the end of the content. Of earlier places that open alike only the last is looked at.
    /// </summary>
    private void Gather(ReadOnlySpan<byte> content, int at)
    {
        int[] places = _places;
        int start = _start;
        int literals = at;

        // Places are looked at eight bytes at a time.
        int last = content.Length - sizeof(ulong);
        while (at <= last)
        {
            ulong opening = BinaryPrimitives.ReadUInt64LittleEndian(content[at..]);
            ref int place = ref places[Hash(opening)];
            int earlier = place - start;
            place = start + at;
            if (earlier < 0 || at - earlier > DeflateBlock.WindowSize || !OpensAlike(BinaryPrimitives.ReadUInt64LittleEndian(content[earlier..]), opening))
            {
                // What repeats in a text begins with a character.
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

            // The places inside a match are not remembered: in XML that costs little, since the places that are stand where repetitions begin.
            at = end;
            literals = end;
        }

        _block.AddLiterals(content[literals..]);
    }

    /// <summary>Whether two openings have the bytes in common that make a match.</summary>
    private static bool OpensAlike(ulong left, ulong right) => (left ^ right) << (8 * (sizeof(ulong) - QuickMatch)) == 0;

    private static int Hash(ulong opening) => (int)(((opening << (8 * (sizeof(ulong) - QuickMatch))) * 0x9E3779B97F4A7C15) >> (64 - HashBits));
}
