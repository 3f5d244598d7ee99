using System.Numerics;

namespace Gazette.Writers.Word.Packaging;

/// <summary>One block of deflated data (RFC 1951, 3.2.3): literals and matches are gathered, then written in the shortest of the three forms.</summary>
internal sealed class DeflateBlock
{
    private const int Capacity = 1 << 14;
    private const int EndOfBlock = 256;
    private const int LiteralSymbols = 286;
    private const int DistanceSymbols = 30;
    private const int MaximumStoredLength = 65535;

    // Codes of its own save a smaller part some ten bytes, and cost more than all the rest of it.
    private const int WorthCodes = 1024;

    private static readonly HuffmanCode FixedLiterals = new(FixedLiteralLengths());
    private static readonly HuffmanCode FixedDistances = new([.. Enumerable.Repeat((byte)5, 32)]);

    /// <summary>A literal's byte, or a match's length in the upper half and its distance in the lower one.</summary>
    private readonly int[] _tokens = new int[Capacity];
    private readonly int[] _literalFrequencies = new int[LiteralSymbols];
    private readonly int[] _distanceFrequencies = new int[DistanceSymbols];
    private readonly HuffmanCode _literals = new(LiteralSymbols, 15);
    private readonly HuffmanCode _distances = new(DistanceSymbols, 15);
    private readonly DeflateBlockHeader _header = new();
    private int _count;
    private int _extraBits;

    public bool IsFull => _count == Capacity;

    public void Clear() => _count = 0;

    public void AddLiteral(byte literal) => _tokens[_count++] = literal;

    /// <param name="length">3 to 258.</param>
    /// <param name="distance">1 to 32768.</param>
    public void AddMatch(int length, int distance) => _tokens[_count++] = (length << 16) | distance;

    /// <param name="content">What the gathered literals and matches stand for.</param>
    public void Write(BitBuffer output, ReadOnlySpan<byte> content, bool isLast)
    {
        CountSymbols();
        long dynamicCost = content.Length < WorthCodes ? long.MaxValue : BuildCodes();
        long fixedCost = 3L + FixedLiterals.Cost(_literalFrequencies) + FixedDistances.Cost(_distanceFrequencies) + _extraBits;
        int storedPieces = Math.Max(1, (content.Length + MaximumStoredLength - 1) / MaximumStoredLength);
        long storedCost = 3L + output.BitsToByteEnd(3) + (40L * storedPieces) - 8 + (8L * content.Length);
        output.Reserve(Math.Min(Math.Min(dynamicCost, fixedCost), storedCost));

        uint last = isLast ? 1u : 0u;
        if (storedCost <= Math.Min(dynamicCost, fixedCost))
        {
            WriteStored(output, content, isLast);
        }
        else if (fixedCost <= dynamicCost)
        {
            output.Write(last | (1 << 1), 3);
            WriteTokens(output, FixedLiterals, FixedDistances);
        }
        else
        {
            output.Write(last | (2 << 1), 3);
            _header.Write(output);
            WriteTokens(output, _literals, _distances);
        }
    }

    private void CountSymbols()
    {
        Span<int> literals = _literalFrequencies;
        Span<int> distances = _distanceFrequencies;
        literals.Clear();
        distances.Clear();
        int extraBits = 0;
        foreach (int token in _tokens.AsSpan(0, _count))
        {
            int length = token >> 16;
            if (length == 0)
            {
                literals[token]++;
                continue;
            }

            literals[LengthSymbol(length, out int lengthBits)]++;
            distances[DistanceSymbol(token & 0xFFFF, out int distanceBits)]++;
            extraBits += lengthBits + distanceBits;
        }

        literals[EndOfBlock] = 1;
        _extraBits = extraBits;
    }

    /// <summary>Makes the codes that suit what was gathered, and tells what the block would cost with them.</summary>
    private long BuildCodes()
    {
        _literals.Build(_literalFrequencies);
        _distances.Build(_distanceFrequencies);
        _header.Describe(_literals, _distances);
        return 3L + _header.Cost + _literals.Cost(_literalFrequencies) + _distances.Cost(_distanceFrequencies) + _extraBits;
    }

    private static void WriteStored(BitBuffer output, ReadOnlySpan<byte> content, bool isLast)
    {
        do
        {
            ReadOnlySpan<byte> piece = content[..Math.Min(content.Length, MaximumStoredLength)];
            content = content[piece.Length..];
            output.Write(isLast && content.IsEmpty ? 1u : 0u, 3);
            output.AlignToByte();
            output.Write((uint)piece.Length | ((uint)~piece.Length << 16), 32);
            output.WriteBytes(piece);
        }
        while (!content.IsEmpty);
    }

    private void WriteTokens(BitBuffer output, HuffmanCode literals, HuffmanCode distances)
    {
        ReadOnlySpan<uint> literalEntries = literals.Entries;
        ReadOnlySpan<uint> distanceEntries = distances.Entries;
        BitRun run = output.Begin();
        foreach (int token in _tokens.AsSpan(0, _count))
        {
            int length = token >> 16;
            if (length == 0)
            {
                uint literal = literalEntries[token];
                run.Write(literal & 0xFFFF, (int)(literal >> 16));
                continue;
            }

            int distance = token & 0xFFFF;
            uint entry = literalEntries[LengthSymbol(length, out int extra)];
            int count = (int)(entry >> 16);
            ulong bits = (entry & 0xFFFF) | ((ulong)((length - 3) & ((1 << extra) - 1)) << count);
            count += extra;
            entry = distanceEntries[DistanceSymbol(distance, out extra)];
            bits |= (ulong)(entry & 0xFFFF) << count;
            count += (int)(entry >> 16);
            bits |= (ulong)((distance - 1) & ((1 << extra) - 1)) << count;
            run.Write(bits, count + extra);
        }

        run.Write(literalEntries[EndOfBlock] & 0xFFFF, (int)(literalEntries[EndOfBlock] >> 16));
        output.End(run);
    }

    /// <summary>RFC 1951, 3.2.5: symbols 257 to 264 are the lengths 3 to 10, then four symbols for each power of two; 258 has a symbol of its own.</summary>
    private static int LengthSymbol(int length, out int extraBits)
    {
        int value = length - 3;
        if (value < 8 || length == 258)
        {
            extraBits = 0;
            return length == 258 ? 285 : 257 + value;
        }

        extraBits = BitOperations.Log2((uint)value) - 2;
        return 257 + (4 * (extraBits + 1)) + ((value >> extraBits) & 3);
    }

    /// <summary>RFC 1951, 3.2.5: symbols 0 to 3 are the distances 1 to 4, then two symbols for each power of two.</summary>
    private static int DistanceSymbol(int distance, out int extraBits)
    {
        int value = distance - 1;
        if (value < 4)
        {
            extraBits = 0;
            return value;
        }

        extraBits = BitOperations.Log2((uint)value) - 1;
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
}
