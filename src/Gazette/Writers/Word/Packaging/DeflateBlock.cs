using System.Numerics;

namespace Gazette.Writers.Word.Packaging;

/// <summary>One block of deflated data (RFC 1951, 3.2.3): collects literals and matches, then writes them in the most compact form.</summary>
/// <param name="worthCodes">From this many bytes on, dynamic Huffman codes are tried.</param>
internal sealed class DeflateBlock(int worthCodes)
{
    /// <summary>The most content bytes in a block: as many as fit in a stored block.</summary>
    public const int MaximumLength = 65535;

    /// <summary>The greatest distance of a match.</summary>
    public const int WindowSize = 1 << 15;

    public const int MaximumMatch = 258;

    /// <summary>Deflate allows matches of three bytes, but they rarely save anything.</summary>
    public const int MinimumMatch = 4;

    private const int EndOfBlock = 256;
    private const int FirstLength = 257;
    private const int ShortestLength = 3;
    private const int LiteralSymbols = 286;
    private const int DistanceSymbols = 30;

    private static readonly HuffmanCode FixedLiterals = new(FixedLiteralLengths());
    private static readonly HuffmanCode FixedDistances = new([.. Enumerable.Repeat((byte)5, 32)]);

    private readonly Match[] _matches = new Match[MaximumLength / MinimumMatch];
    private readonly int[] _literalFrequencies = new int[LiteralSymbols];
    private readonly int[] _distanceFrequencies = new int[DistanceSymbols];
    private readonly HuffmanCode _literals = new(LiteralSymbols, 15);
    private readonly HuffmanCode _distances = new(DistanceSymbols, 15);
    private readonly DeflateBlockHeader _header = new();
    private int _count;
    private int _extraBits;

    /// <summary>The number of extra bits for each length symbol and each distance symbol (RFC 1951, 3.2.5).</summary>
    private static ReadOnlySpan<byte> LengthBits => [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

    private static ReadOnlySpan<byte> DistanceBits => [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];

    public void Clear()
    {
        Array.Clear(_literalFrequencies);
        Array.Clear(_distanceFrequencies);
        _literalFrequencies[EndOfBlock] = 1;
        _count = 0;
        _extraBits = 0;
    }

    /// <param name="literals">The bytes before the match that belong to no match.</param>
    /// <param name="length"><see cref="MinimumMatch"/> to 258.</param>
    /// <param name="distance">1 to 32768.</param>
    public void AddMatch(ReadOnlySpan<byte> literals, int length, int distance)
    {
        AddLiterals(literals);
        int lengthSymbol = LengthSymbol(length);
        int distanceSymbol = DistanceSymbol(distance);
        _literalFrequencies[FirstLength + lengthSymbol]++;
        _distanceFrequencies[distanceSymbol]++;
        _extraBits += LengthBits[lengthSymbol] + DistanceBits[distanceSymbol];
        _matches[_count++] = new Match((ushort)literals.Length, (ushort)length, (ushort)distance, (byte)lengthSymbol, (byte)distanceSymbol);
    }

    /// <summary>Adds the bytes after the last match.</summary>
    public void AddLiterals(ReadOnlySpan<byte> literals)
    {
        int[] frequencies = _literalFrequencies;
        foreach (byte literal in literals)
        {
            frequencies[literal]++;
        }
    }

    /// <param name="content">The content that the collected literals and matches represent.</param>
    public void Write(BitBuffer output, ReadOnlySpan<byte> content, bool isLast)
    {
        bool hasOwnCodes = content.Length >= worthCodes;
        long cost = 3L + _extraBits + (hasOwnCodes ? BuildCodes() : FixedLiterals.Cost(_literalFrequencies) + FixedDistances.Cost(_distanceFrequencies));
        long storedCost = 3L + output.BitsToByteEnd(3) + 32 + (8L * content.Length);
        output.Reserve(Math.Min(cost, storedCost));

        uint last = isLast ? 1u : 0u;
        if (storedCost <= cost)
        {
            output.Write(last, 3);
            output.AlignToByte();
            output.Write((uint)content.Length | ((uint)~content.Length << 16), 32);
            output.WriteBytes(content);
        }
        else if (hasOwnCodes)
        {
            output.Write(last | (2 << 1), 3);
            _header.Write(output);
            WriteContent(output, content, _literals.Entries, _distances.Entries);
        }
        else
        {
            output.Write(last | (1 << 1), 3);
            WriteContent(output, content, FixedLiterals.Entries, FixedDistances.Entries);
        }
    }

    /// <summary>Builds the best codes for what was collected, and returns how many bits the codes and the data encoded with them take.</summary>
    private int BuildCodes()
    {
        _literals.Build(_literalFrequencies);
        _distances.Build(_distanceFrequencies);
        _header.Describe(_literals, _distances);
        return _header.Cost + _literals.BuiltCost + _distances.BuiltCost;
    }

    private void WriteContent(BitBuffer output, ReadOnlySpan<byte> content, ReadOnlySpan<uint> literals, ReadOnlySpan<uint> distances)
    {
        BitRun run = output.Begin();
        foreach (Match match in _matches.AsSpan(0, _count))
        {
            run.Write(content[..match.Literals], literals);
            content = content[(match.Literals + match.Length)..];

            uint entry = literals[FirstLength + match.LengthSymbol];
            int extra = LengthBits[match.LengthSymbol];
            int count = HuffmanCode.LengthOf(entry);
            ulong bits = HuffmanCode.CodeOf(entry) | ((ulong)((match.Length - ShortestLength) & ((1 << extra) - 1)) << count);
            count += extra;
            entry = distances[match.DistanceSymbol];
            extra = DistanceBits[match.DistanceSymbol];
            bits |= (ulong)HuffmanCode.CodeOf(entry) << count;
            count += HuffmanCode.LengthOf(entry);
            bits |= (ulong)((match.Distance - 1) & ((1 << extra) - 1)) << count;
            run.Write(bits, count + extra);
        }

        run.Write(content, literals);
        run.Write(HuffmanCode.CodeOf(literals[EndOfBlock]), HuffmanCode.LengthOf(literals[EndOfBlock]));
        output.End(run);
    }

    /// <summary>
    /// RFC 1951, 3.2.5: the first eight symbols are the lengths 3 to 10, then there are four symbols for each power of two; 258 has a separate
    /// symbol.
    /// </summary>
    private static int LengthSymbol(int length)
    {
        int value = length - ShortestLength;
        if (value < 8 || length == 258)
        {
            return length == 258 ? 28 : value;
        }

        int extraBits = BitOperations.Log2((uint)value) - 2;
        return (4 * (extraBits + 1)) + ((value >> extraBits) & 3);
    }

    /// <summary>RFC 1951, 3.2.5: symbols 0 to 3 are the distances 1 to 4, then there are two symbols for each power of two.</summary>
    private static int DistanceSymbol(int distance)
    {
        int value = distance - 1;
        if (value < 4)
        {
            return value;
        }

        int extraBits = BitOperations.Log2((uint)value) - 1;
        return (2 * (extraBits + 1)) + ((value >> extraBits) & 1);
    }

    /// <summary>RFC 1951, 3.2.6.</summary>
    private static byte[] FixedLiteralLengths()
    {
        byte[] lengths = new byte[288];
        lengths.AsSpan(0, 144).Fill(8);
        lengths.AsSpan(144, 112).Fill(9);
        lengths.AsSpan(256, 24).Fill(7);
        lengths.AsSpan(280, 8).Fill(8);
        return lengths;
    }

    /// <param name="Literals">How many bytes before it belong to no match.</param>
    private readonly record struct Match(ushort Literals, ushort Length, ushort Distance, byte LengthSymbol, byte DistanceSymbol);
}
