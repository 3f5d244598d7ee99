using System.Buffers.Binary;
using System.Numerics;

namespace Gazette.Writers.Word.Packaging;

/// <summary>
/// Raw deflate (RFC 1951), made for XML of 10 to 100 kB. The runtime's own encoder writes other bytes on another processor; this one writes the same bytes for
/// the same content always. One instance serves one thread and keeps its buffers.
/// </summary>
internal sealed class DeflateEncoder
{
    private const int WindowSize = 1 << 15;
    private const int HashBits = 15;
    private const int MinimumMatch = 4;
    private const int MaximumMatch = 258;

    /// <summary>How many earlier places with the same hash are looked at.</summary>
    private const int ChainLength = 4;

    /// <summary>A match of this length is taken without a look at the next place.</summary>
    private const int GoodMatch = 16;

    /// <summary>The shortest match costs more than its four literals when it is further away than this.</summary>
    private const int ShortMatchDistance = 4096;

    // Places are counted on through all contents an instance has seen, so that what earlier contents left in the tables is known by being smaller than _start,
    // and nothing needs clearing.
    private readonly int[] _newest = new int[1 << HashBits];
    private readonly int[] _older = new int[WindowSize];
    private readonly BitBuffer _output = new();
    private readonly DeflateBlock _block = new();
    private int _start = 1;

    /// <summary>Encodes the whole content. The result is good until the next call.</summary>
    public ReadOnlySpan<byte> Encode(ReadOnlySpan<byte> content)
    {
        if (_start > int.MaxValue - content.Length)
        {
            Array.Clear(_newest);
            _start = 1;
        }

        _output.Clear();
        _block.Clear();
        int blockStart = 0;
        int at = 0;
        Match here = FindMatch(content, at, MinimumMatch - 1);
        while (at < content.Length)
        {
            if (_block.IsFull)
            {
                _block.Write(_output, content[blockStart..at], isLast: false);
                _block.Clear();
                blockStart = at;
            }

            if (here.Length == 0)
            {
                // The rest of a character goes with its first byte: what repeats in a text begins with a character.
                do
                {
                    _block.AddLiteral(content[at]);
                    at++;
                }
                while (at < content.Length && IsInsideCharacter(content[at]) && !_block.IsFull);

                here = FindMatch(content, at, MinimumMatch - 1);
                continue;
            }

            Match next = here.Length < GoodMatch ? FindMatch(content, at + 1, here.Length) : default;
            if (next.Length > 0)
            {
                _block.AddLiteral(content[at]);
                at++;
                here = next;
                continue;
            }

            _block.AddMatch(here.Length, here.Distance);
            // The places inside a match are not remembered: in XML that makes the result smaller, not only faster, since the places that are stand where
            // repetitions begin.
            at += here.Length;
            here = FindMatch(content, at, MinimumMatch - 1);
        }

        _block.Write(_output, content[blockStart..], isLast: true);
        _output.AlignToByte();
        _start += content.Length;
        return _output.WrittenSpan;
    }

    /// <summary>The longest match of a place with earlier ones, when there is one longer than asked; remembers the place.</summary>
    private Match FindMatch(ReadOnlySpan<byte> content, int at, int longerThan)
    {
        int most = Math.Min(MaximumMatch, content.Length - at);
        if (most < MinimumMatch || IsInsideCharacter(content[at]))
        {
            return default;
        }

        uint opening = BinaryPrimitives.ReadUInt32LittleEndian(content[at..]);
        int place = _start + at;
        ref int newest = ref _newest[Hash(opening)];
        int candidate = newest;
        int oldest = Math.Max(_start, place - WindowSize);
        newest = place;
        _older[place & (WindowSize - 1)] = candidate;

        int length = longerThan;
        int distance = 0;
        for (int chain = ChainLength; chain > 0 && candidate >= oldest && length < most; chain--)
        {
            int earlier = candidate - _start;
            if (content[earlier + length] == content[at + length] && BinaryPrimitives.ReadUInt32LittleEndian(content[earlier..]) == opening)
            {
                int common = CountCommon(content, earlier, at, most);
                if (common > length && (common > MinimumMatch || place - candidate <= ShortMatchDistance))
                {
                    length = common;
                    distance = place - candidate;
                }
            }

            int next = _older[candidate & (WindowSize - 1)];
            candidate = next < candidate ? next : 0;
        }

        return distance == 0 ? default : new Match(length, distance);
    }

    /// <summary>How many bytes two places have in common, at least the four that are known to be.</summary>
    private static int CountCommon(ReadOnlySpan<byte> content, int earlier, int at, int most)
    {
        int length = MinimumMatch;
        for (; length + 8 <= most; length += 8)
        {
            ulong difference = BinaryPrimitives.ReadUInt64LittleEndian(content[(earlier + length)..])
                ^ BinaryPrimitives.ReadUInt64LittleEndian(content[(at + length)..]);
            if (difference != 0)
            {
                return length + (BitOperations.TrailingZeroCount(difference) >> 3);
            }
        }

        while (length < most && content[earlier + length] == content[at + length])
        {
            length++;
        }

        return length;
    }

    /// <summary>Whether a byte is one of those after the first of a character in UTF-8 (RFC 3629, 3).</summary>
    private static bool IsInsideCharacter(byte value) => (value & 0xC0) == 0x80;

    private static int Hash(uint opening) => (int)((opening * 0x9E3779B1u) >> (32 - HashBits));

    private readonly record struct Match(int Length, int Distance);
}
