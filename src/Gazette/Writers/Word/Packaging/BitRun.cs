using System.Buffers.Binary;

namespace Gazette.Writers.Word.Packaging;

/// <summary>Many bits on their way into a <see cref="BitBuffer"/>: the buffer's state held in registers while a loop writes.</summary>
internal ref struct BitRun(Span<byte> room, ulong pending, int pendingCount)
{
    private readonly Span<byte> _room = room;
    private ulong _pending = pending;
    private int _pendingCount = pendingCount;
    private int _count;

    /// <summary>The bits that do not fill a byte, and how many they are.</summary>
    public readonly (ulong Bits, int Count) Pending => (_pending, _pendingCount);

    /// <summary>The whole bytes written.</summary>
    public readonly int Count => _count;

    /// <summary>Appends the lowest bits of a value whose higher bits are zero.</summary>
    /// <param name="count">0 to 56.</param>
    public void Write(ulong value, int count)
    {
        _pending |= value << _pendingCount;
        BinaryPrimitives.WriteUInt64LittleEndian(_room[_count..], _pending);
        int bits = _pendingCount + count;
        _count += bits >> 3;
        _pending >>= bits & ~7;
        _pendingCount = bits & 7;
    }
}
