namespace Gazette.Writers.Word.Packaging;

/// <summary>
/// A prefix code as deflate wants it (RFC 1951, 3.2.2): given by its lengths, codes stored with their bits reversed, ready for <see cref="BitBuffer"/>.
/// </summary>
internal sealed class HuffmanCode
{
    private readonly int _maximumLength;
    private readonly byte[] _lengths;
    private readonly ushort[] _codes;
    private readonly uint[] _entries;

    // Work space of Build: leaves in the first half, inner nodes after them.
    private readonly int[] _unsorted;
    private readonly int[] _sorted;
    private readonly int[] _weights;
    private readonly int[] _parents;

    public HuffmanCode(int symbols, int maximumLength)
    {
        _maximumLength = maximumLength;
        _lengths = new byte[symbols];
        _codes = new ushort[symbols];
        _entries = new uint[symbols];
        _unsorted = new int[symbols];
        _sorted = new int[symbols];
        _weights = new int[symbols * 2];
        _parents = new int[symbols * 2];
    }

    /// <summary>A code that is known beforehand.</summary>
    public HuffmanCode(ReadOnlySpan<byte> lengths)
        : this(lengths.Length, 15)
    {
        lengths.CopyTo(_lengths);
        AssignCodes();
    }

    public ReadOnlySpan<byte> Lengths => _lengths;

    public ReadOnlySpan<ushort> Codes => _codes;

    /// <summary>Length in the upper half, code in the lower one, for loops that want both.</summary>
    public ReadOnlySpan<uint> Entries => _entries;

    /// <summary>
    /// Makes a code for these frequencies (each below 2^22) whose lengths keep the limit, the best one where the limit does not bind. At least two symbols get
    /// a code, so that every reader takes it for complete.
    /// </summary>
    public void Build(ReadOnlySpan<int> frequencies)
    {
        Array.Clear(_lengths);
        int used = 0;
        for (int symbol = 0; symbol < frequencies.Length; symbol++)
        {
            if (frequencies[symbol] > 0)
            {
                _unsorted[used++] = (frequencies[symbol] << 9) | symbol;
            }
        }

        for (int symbol = 0; used < 2; symbol++)
        {
            if (frequencies[symbol] == 0)
            {
                _unsorted[used++] = symbol;
            }
        }

        Span<int> sorted = Sort(_unsorted.AsSpan(0, used), _sorted.AsSpan(0, used));
        JoinNodes(sorted);
        AssignLengths(sorted);
        AssignCodes();
    }

    /// <summary>How many bits symbols of these frequencies take.</summary>
    public int Cost(ReadOnlySpan<int> frequencies)
    {
        int cost = 0;
        for (int symbol = 0; symbol < frequencies.Length; symbol++)
        {
            cost += frequencies[symbol] * _lengths[symbol];
        }

        return cost;
    }

    /// <summary>
    /// By frequency, and by symbol where that is the same: the symbols come in order, and each round keeps the order of what it finds alike. A digit of eight
    /// bits of the frequency a round; most have one or two.
    /// </summary>
    private static Span<int> Sort(Span<int> from, Span<int> to)
    {
        int all = 0;
        foreach (int entry in from)
        {
            all |= entry;
        }

        Span<int> starts = stackalloc int[257];
        for (int shift = 9; shift < 31 && all >> shift != 0; shift += 8)
        {
            starts.Clear();
            foreach (int entry in from)
            {
                starts[((entry >> shift) & 0xFF) + 1]++;
            }

            for (int digit = 1; digit < 256; digit++)
            {
                starts[digit] += starts[digit - 1];
            }

            foreach (int entry in from)
            {
                to[starts[(entry >> shift) & 0xFF]++] = entry;
            }

            Span<int> sorted = to;
            to = from;
            from = sorted;
        }

        return from;
    }

    /// <summary>Joins the two lightest nodes until one is left. Leaves come sorted and inner nodes arise sorted, so two queues do.</summary>
    private void JoinNodes(ReadOnlySpan<int> sorted)
    {
        int leaves = sorted.Length;
        for (int leaf = 0; leaf < leaves; leaf++)
        {
            _weights[leaf] = sorted[leaf] >> 9;
        }

        int nextLeaf = 0;
        int nextInner = leaves;
        for (int inner = leaves; inner < (2 * leaves) - 1; inner++)
        {
            int weight = 0;
            for (int child = 0; child < 2; child++)
            {
                bool takesLeaf = nextLeaf < leaves && (nextInner == inner || _weights[nextLeaf] <= _weights[nextInner]);
                int lightest = takesLeaf ? nextLeaf++ : nextInner++;
                weight += _weights[lightest];
                _parents[lightest] = inner;
            }

            _weights[inner] = weight;
        }
    }

    private void AssignLengths(ReadOnlySpan<int> sorted)
    {
        int leaves = sorted.Length;
        int root = (2 * leaves) - 2;
        Span<int> counts = stackalloc int[_maximumLength + 1];
        counts.Clear();

        // From here on a node's weight is its depth.
        _weights[root] = 0;
        for (int node = root - 1; node >= 0; node--)
        {
            _weights[node] = _weights[_parents[node]] + 1;
            if (node < leaves)
            {
                counts[Math.Min(_weights[node], _maximumLength)]++;
            }
        }

        // Codes cut to the limit ask for more than there is (Kraft's sum above 1). Each round gives one unit back: a code of the greatest length goes, and
        // the longest shorter one is split in two.
        int excess = -(1 << _maximumLength);
        for (int length = 1; length <= _maximumLength; length++)
        {
            excess += counts[length] << (_maximumLength - length);
        }

        for (; excess > 0; excess--)
        {
            int shorter = _maximumLength - 1;
            while (counts[shorter] == 0)
            {
                shorter--;
            }

            counts[_maximumLength]--;
            counts[shorter]--;
            counts[shorter + 1] += 2;
        }

        int next = 0;
        for (int length = _maximumLength; length > 0; length--)
        {
            for (int count = counts[length]; count > 0; count--)
            {
                _lengths[sorted[next++] & 511] = (byte)length;
            }
        }
    }

    private void AssignCodes()
    {
        Span<int> next = stackalloc int[_maximumLength + 2];
        next.Clear();
        foreach (byte length in _lengths)
        {
            next[length + 1] += length == 0 ? 0 : 1;
        }

        int code = 0;
        for (int length = 1; length <= _maximumLength; length++)
        {
            code = (code + next[length]) << 1;
            next[length] = code;
        }

        for (int symbol = 0; symbol < _lengths.Length; symbol++)
        {
            int length = _lengths[symbol];
            if (length > 0)
            {
                _codes[symbol] = (ushort)Reverse(next[length]++, length);
                _entries[symbol] = ((uint)length << 16) | _codes[symbol];
            }
        }
    }

    /// <summary>Reverses the order of the lowest bits: pairs first, then groups of two, four and eight.</summary>
    private static int Reverse(int code, int length)
    {
        code = ((code & 0x5555) << 1) | ((code >> 1) & 0x5555);
        code = ((code & 0x3333) << 2) | ((code >> 2) & 0x3333);
        code = ((code & 0x0F0F) << 4) | ((code >> 4) & 0x0F0F);
        return (((code & 0x00FF) << 8) | (code >> 8)) >> (16 - length);
    }
}
