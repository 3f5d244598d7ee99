using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Gazette.Writers.Word.Packaging;

/// <summary>Many bits being written to a <see cref="BitBuffer"/>: keeps the buffer's state in registers during a loop.</summary>
internal ref struct BitRun(Span<byte> room, ulong pending, int pendingCount)
{
    private readonly Span<byte> _room = room;
    private ulong _pending = pending;
    private int _pendingCount = pendingCount;
    private int _count;

    /// <summary>The bits that do not fill a byte, and their number.</summary>
    public readonly (ulong Bits, int Count) Pending => (_pending, _pendingCount);

    /// <summary>The number of whole bytes written.</summary>
    public readonly int Count => _count;

    /// <summary>Appends the lowest bits of a value whose higher bits are zero.</summary>
    /// <param name="count">0 to 56.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ulong value, int count)
    {
        _pending |= value << _pendingCount;
        int bits = _pendingCount + count;
        BinaryPrimitives.WriteUInt64LittleEndian(_room.Slice(_count, sizeof(ulong)), _pending);
        _count += bits >> 3;
        _pending >>= bits & ~7;
        _pendingCount = bits & 7;
    }

    /// <summary>Appends the codes of many symbols.</summary>
    /// <param name="entries">The entries of a <see cref="HuffmanCode"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> symbols, ReadOnlySpan<uint> entries)
    {
        // With a known length, looking up a byte takes no check.
        entries = entries[..(byte.MaxValue + 1)];
        ulong pending = _pending;
        int count = _pendingCount;

        // Three codes of at most 15 bits always fit behind the at most seven that are pending. Asking after each code whether there is still room for
        // another would cost more, because no processor can predict the answers.
        while (symbols.Length >= 3)
        {
            Append(entries[symbols[0]], ref pending, ref count);
            Append(entries[symbols[1]], ref pending, ref count);
            Append(entries[symbols[2]], ref pending, ref count);
            symbols = symbols[3..];
            BinaryPrimitives.WriteUInt64LittleEndian(_room.Slice(_count, sizeof(ulong)), pending);
            _count += count >> 3;
            pending >>= count & ~7;
            count &= 7;
        }

        foreach (byte symbol in symbols)
        {
            Append(entries[symbol], ref pending, ref count);
        }

        (_pending, _pendingCount) = (pending, count);
        Write(0, 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Append(uint entry, ref ulong pending, ref int count)
    {
        pending |= (ulong)HuffmanCode.CodeOf(entry) << count;
        count += HuffmanCode.LengthOf(entry);
    }
}
