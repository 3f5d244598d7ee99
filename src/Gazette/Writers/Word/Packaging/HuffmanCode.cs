namespace Gazette.Writers.Word.Packaging;

/// <summary>
/// A prefix code for deflate (RFC 1951, 3.2.2): defined by its lengths, with the bits of each code reversed as <see cref="BitBuffer"/> needs them.
/// </summary>
internal sealed class HuffmanCode
{
    /// <summary>The radix sort of frequencies uses digits of this many bits; most frequencies have one or two digits.</summary>
    private const int DigitBits = 6;

    private const int SymbolBits = 9;

    private static readonly byte[] Reversed = [.. Enumerable.Range(0, 256).Select(Reverse)];

    private readonly int _maximumLength;
    private readonly byte[] _lengths;
    private readonly uint[] _entries;

    // Work space for Build.
    private readonly int[] _used;
    private readonly int[] _sorted;
    private readonly int[] _unsorted;
    private readonly int[] _nodes;

    public HuffmanCode(int symbols, int maximumLength)
    {
        _maximumLength = maximumLength;
        _lengths = new byte[symbols];
        _entries = new uint[symbols];
        _used = new int[symbols];
        _sorted = new int[symbols];
        _unsorted = new int[symbols];
        _nodes = new int[symbols];
    }

    /// <summary>A predefined code.</summary>
    public HuffmanCode(ReadOnlySpan<byte> lengths)
        : this(lengths.Length, 15)
    {
        lengths.CopyTo(_lengths);
        Span<int> counts = stackalloc int[_maximumLength + 1];
        counts.Clear();
        for (int symbol = 0; symbol < lengths.Length; symbol++)
        {
            counts[lengths[symbol]]++;
            _used[symbol] = symbol;
        }

        AssignCodes(_used, counts);
    }

    public ReadOnlySpan<byte> Lengths => _lengths;

    /// <summary>Code and length of each symbol, to be read with <see cref="CodeOf"/> and <see cref="LengthOf"/>; 0 for symbols without a code.</summary>
    public ReadOnlySpan<uint> Entries => _entries;

    /// <summary>How many bits the symbols given to <see cref="Build"/> take.</summary>
    public int BuiltCost { get; private set; }

    public static uint CodeOf(uint entry) => entry & 0xFFFF;

    public static int LengthOf(uint entry) => (int)(entry >> 16);

    /// <summary>
    /// Builds a code for these frequencies (each below 2^22) with limited lengths; it is optimal if the limit has no effect. At least two symbols get
    /// a code, because some readers reject an incomplete code.
    /// </summary>
    public void Build(ReadOnlySpan<int> frequencies)
    {
        Array.Clear(_lengths);
        int used = 0;
        for (int symbol = 0; symbol < frequencies.Length; symbol++)
        {
            if (frequencies[symbol] > 0)
            {
                _used[used++] = (frequencies[symbol] << SymbolBits) | symbol;
            }
        }

        if (used < 2)
        {
            int only = used == 0 ? 1 : _used[0];
            int other = frequencies[0] == 0 ? 0 : 1;
            (_used[0], _used[1]) = other == 0 ? (other, only) : (only, other);
            used = 2;
        }

        Span<int> counts = stackalloc int[_maximumLength + 1];
        Span<int> sorted = Sort(_used.AsSpan(0, used), _sorted.AsSpan(0, used), _unsorted.AsSpan(0, used));
        CountLengths(sorted, _nodes.AsSpan(0, used), counts);
        KeepLimit(counts);
        AssignLengths(sorted, counts);
        AssignCodes(_used.AsSpan(0, used), counts);
    }

    /// <summary>How many bits symbols with these frequencies take.</summary>
    public int Cost(ReadOnlySpan<int> frequencies)
    {
        ReadOnlySpan<byte> lengths = _lengths.AsSpan(0, frequencies.Length);
        int cost = 0;
        for (int symbol = 0; symbol < lengths.Length; symbol++)
        {
            cost += frequencies[symbol] * lengths[symbol];
        }

        return cost;
    }

    /// <summary>
    /// Sorts by frequency, and by symbol if frequencies are equal: the input is in the order of symbols, and each round of the radix sort is stable.
    /// </summary>
    /// <returns>One of the two spans, whichever holds the result.</returns>
    private static Span<int> Sort(ReadOnlySpan<int> from, Span<int> to, Span<int> other)
    {
        int all = 0;
        foreach (int entry in from)
        {
            all |= entry;
        }

        Span<int> starts = stackalloc int[(1 << DigitBits) + 1];
        const int mask = (1 << DigitBits) - 1;
        int shift = SymbolBits;
        do
        {
            starts.Clear();
            foreach (int entry in from)
            {
                starts[((entry >> shift) & mask) + 1]++;
            }

            for (int digit = 1; digit < mask; digit++)
            {
                starts[digit + 1] += starts[digit];
            }

            foreach (int entry in from)
            {
                to[starts[(entry >> shift) & mask]++] = entry;
            }

            Span<int> sorted = to;
            from = sorted;
            to = other;
            other = sorted;
            shift += DigitBits;
        }
        while (shift < 31 && all >> shift != 0);

        return other;
    }

    /// <summary>
    /// How many codes of each length the optimal code has; lengths above the limit count as the limit. The two lightest nodes are joined until one is
    /// left: leaves are sorted and inner nodes are created in sorted order, so the lightest node is always at the head of one of two queues (Moffat
    /// and Katajainen, 1995).
    /// </summary>
    /// <param name="nodes">The inner nodes: first their weights, once joined their parents, in the end their depths.</param>
    private static void CountLengths(ReadOnlySpan<int> sorted, Span<int> nodes, Span<int> counts)
    {
        int leaf = 0;
        int inner = 0;
        int root = sorted.Length - 2;
        for (int node = 0; node <= root; node++)
        {
            int weight = 0;
            for (int child = 0; child < 2; child++)
            {
                if (leaf < sorted.Length && (inner == node || sorted[leaf] >> SymbolBits <= nodes[inner]))
                {
                    weight += sorted[leaf++] >> SymbolBits;
                }
                else
                {
                    weight += nodes[inner];
                    nodes[inner++] = node;
                }
            }

            nodes[node] = weight;
        }

        nodes[root] = 0;
        for (int node = root - 1; node >= 0; node--)
        {
            nodes[node] = nodes[nodes[node]] + 1;
        }

        // At each depth, the nodes that are not inner nodes are leaves.
        counts.Clear();
        int places = 1;
        int next = root;
        for (int depth = 0; places > 0; depth++)
        {
            int before = next;
            while (next >= 0 && nodes[next] == depth)
            {
                next--;
            }

            int inners = before - next;
            counts[Math.Min(depth, counts.Length - 1)] += places - inners;
            places = 2 * inners;
        }
    }

    /// <summary>
    /// Lengths cut to the limit need more code space than there is (Kraft's sum above 1). Each round gives one unit back: it removes a code of the
    /// greatest length and splits the longest shorter one in two.
    /// </summary>
    private static void KeepLimit(Span<int> counts)
    {
        int longest = counts.Length - 1;
        int excess = -(1 << longest);
        for (int length = 1; length <= longest; length++)
        {
            excess += counts[length] << (longest - length);
        }

        for (; excess > 0; excess--)
        {
            int shorter = longest - 1;
            while (counts[shorter] == 0)
            {
                shorter--;
            }

            counts[longest]--;
            counts[shorter]--;
            counts[shorter + 1] += 2;
        }
    }

    /// <summary>The rarest symbols get the longest codes.</summary>
    private void AssignLengths(ReadOnlySpan<int> sorted, ReadOnlySpan<int> counts)
    {
        BuiltCost = 0;
        for (int length = counts.Length - 1; length > 0; length--)
        {
            foreach (int entry in sorted[..counts[length]])
            {
                _lengths[entry & ((1 << SymbolBits) - 1)] = (byte)length;
                BuiltCost += length * (entry >> SymbolBits);
            }

            sorted = sorted[counts[length]..];
        }
    }

    /// <param name="used">The symbols that have a code, in order.</param>
    /// <param name="counts">How many have a code of each length.</param>
    private void AssignCodes(ReadOnlySpan<int> used, ReadOnlySpan<int> counts)
    {
        Span<int> next = stackalloc int[counts.Length];
        int code = 0;
        for (int length = 1; length < counts.Length; length++)
        {
            next[length] = code;
            code = (code + counts[length]) << 1;
        }

        foreach (int entry in used)
        {
            int symbol = entry & ((1 << SymbolBits) - 1);
            int length = _lengths[symbol];
            code = next[length]++;
            int reversed = ((Reversed[code & 0xFF] << 8) | Reversed[code >> 8]) >> (16 - length);
            _entries[symbol] = ((uint)length << 16) | (uint)reversed;
        }
    }

    /// <summary>Reverses the bits of a byte: neighbouring bits first, then groups of two and four.</summary>
    private static byte Reverse(int value)
    {
        value = ((value & 0x55) << 1) | ((value >> 1) & 0x55);
        value = ((value & 0x33) << 2) | ((value >> 2) & 0x33);
        return (byte)((value << 4) | (value >> 4));
    }
}
