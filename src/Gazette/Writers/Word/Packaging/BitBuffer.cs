namespace Gazette.Writers.Word.Packaging;

/// <summary>Bytes that are written bit by bit, the lowest bit of a byte first (RFC 1951, 3.1.1).</summary>
internal sealed class BitBuffer
{
    private byte[] _bytes = new byte[16 * 1024];
    private int _count;
    private ulong _pending;
    private int _pendingCount;

    /// <summary>The complete bytes written so far; everything after <see cref="AlignToByte"/>.</summary>
    public ReadOnlySpan<byte> WrittenSpan => _bytes.AsSpan(0, _count);

    public void Clear()
    {
        _count = 0;
        _pending = 0;
        _pendingCount = 0;
    }

    /// <summary>Makes room for this many more bits. <see cref="Write"/> does not check again.</summary>
    public void Reserve(long bits)
    {
        // The pending bits and the last eight-byte store may extend beyond the requested bits.
        long needed = _count + (bits / 8) + 16;
        if (needed > _bytes.Length)
        {
            Array.Resize(ref _bytes, (int)Math.Min(Array.MaxLength, Math.Max(needed, _bytes.Length * 2L)));
        }
    }

    /// <summary>Appends the lowest bits of a value whose higher bits are zero.</summary>
    /// <param name="count">0 to 56.</param>
    public void Write(ulong value, int count)
    {
        BitRun run = Begin();
        run.Write(value, count);
        End(run);
    }

    /// <summary>For writing many values one after another; valid until <see cref="End"/>.</summary>
    public BitRun Begin() => new(_bytes.AsSpan(_count), _pending, _pendingCount);

    public void End(BitRun run)
    {
        _count += run.Count;
        (_pending, _pendingCount) = run.Pending;
    }

    /// <summary>How many bits are missing to the next byte boundary.</summary>
    public int BitsToByteEnd(int afterBits) => -(_pendingCount + afterBits) & 7;

    public void AlignToByte()
    {
        if (_pendingCount > 0)
        {
            _bytes[_count++] = (byte)_pending;
            _pending = 0;
            _pendingCount = 0;
        }
    }

    /// <summary>Appends whole bytes; the buffer must be aligned.</summary>
    public void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(_bytes.AsSpan(_count));
        _count += bytes.Length;
    }
}
