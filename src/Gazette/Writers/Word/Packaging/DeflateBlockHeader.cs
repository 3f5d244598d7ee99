namespace Gazette.Writers.Word.Packaging;

/// <summary>
/// The header of a block with dynamic codes (RFC 1951, 3.2.7): the lengths of both codes, run-length encoded and written in a third code.
/// </summary>
internal sealed class DeflateBlockHeader
{
    private const int RepeatPrevious = 16;
    private const int RepeatZero = 17;
    private const int RepeatZeroLong = 18;
    private const int MinimumLiterals = 257;

    private readonly byte[] _lengths = new byte[286 + 30];

    /// <summary>The symbol of the third code in the lower byte, the value of its extra bits above it.</summary>
    private readonly int[] _tokens = new int[286 + 30];
    private readonly int[] _frequencies = new int[19];
    private readonly HuffmanCode _code = new(19, 7);
    private int _tokenCount;
    private int _literalCount;
    private int _distanceCount;
    private int _codeCount;

    /// <summary>The order in which the lengths of the third code are written.</summary>
    private static ReadOnlySpan<byte> Order => [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    /// <summary>The header's length in bits.</summary>
    public int Cost { get; private set; }

    public void Describe(HuffmanCode literals, HuffmanCode distances)
    {
        _literalCount = Math.Max(MinimumLiterals, literals.Lengths.LastIndexOfAnyExcept((byte)0) + 1);
        _distanceCount = distances.Lengths.LastIndexOfAnyExcept((byte)0) + 1;
        literals.Lengths[.._literalCount].CopyTo(_lengths);
        distances.Lengths[.._distanceCount].CopyTo(_lengths.AsSpan(_literalCount));

        Array.Clear(_frequencies);
        _tokenCount = 0;
        FindRuns(_lengths.AsSpan(0, _literalCount + _distanceCount));
        _code.Build(_frequencies);

        _codeCount = Order.Length;
        while (_codeCount > 4 && _code.Lengths[Order[_codeCount - 1]] == 0)
        {
            _codeCount--;
        }

        Cost = 14 + (3 * _codeCount) + _code.BuiltCost
            + (2 * _frequencies[RepeatPrevious]) + (3 * _frequencies[RepeatZero]) + (7 * _frequencies[RepeatZeroLong]);
    }

    public void Write(BitBuffer output)
    {
        BitRun run = output.Begin();
        run.Write((uint)(_literalCount - MinimumLiterals) | ((uint)(_distanceCount - 1) << 5) | ((uint)(_codeCount - 4) << 10), 14);
        foreach (byte symbol in Order[.._codeCount])
        {
            run.Write(_code.Lengths[symbol], 3);
        }

        ReadOnlySpan<uint> entries = _code.Entries;
        foreach (int token in _tokens.AsSpan(0, _tokenCount))
        {
            int symbol = token & 0xFF;
            uint entry = entries[symbol];
            int length = HuffmanCode.LengthOf(entry);
            run.Write(HuffmanCode.CodeOf(entry) | ((ulong)(token >> 8) << length), length + ExtraBits(symbol));
        }

        output.End(run);
    }

    private static int ExtraBits(int symbol) => symbol switch
    {
        RepeatPrevious => 2,
        RepeatZero => 3,
        RepeatZeroLong => 7,
        _ => 0,
    };

    private void FindRuns(ReadOnlySpan<byte> lengths)
    {
        while (!lengths.IsEmpty)
        {
            byte length = lengths[0];
            int run = lengths.IndexOfAnyExcept(length);
            run = run < 0 ? lengths.Length : run;
            lengths = lengths[run..];

            if (length != 0)
            {
                Add(length, 0);
                run--;
            }

            while (run >= 3)
            {
                int most = length == 0 ? 138 : 6;
                int part = Math.Min(run, most);
                int symbol = length != 0 ? RepeatPrevious : part <= 10 ? RepeatZero : RepeatZeroLong;
                Add(symbol, part - (symbol == RepeatZeroLong ? 11 : 3));
                run -= part;
            }

            for (; run > 0; run--)
            {
                Add(length, 0);
            }
        }
    }

    private void Add(int symbol, int extra)
    {
        _tokens[_tokenCount++] = symbol | (extra << 8);
        _frequencies[symbol]++;
    }
}
