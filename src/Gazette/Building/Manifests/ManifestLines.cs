using Microsoft.Win32.SafeHandles;

namespace Gazette.Building.Manifests;

/// <summary>
/// Reads a manifest line by line through a buffer of bounded size. A last line without a line end was left by a killed run and is ignored; a line
/// longer than any that we write ends the reading.
/// </summary>
internal sealed class ManifestLines(SafeFileHandle file)
{
    private const int LongestLine = 1 << 20;

    private byte[] _buffer = new byte[1 << 16];
    private long _bufferOffset;
    private int _length;
    private int _start;
    private int _end = -1;

    /// <summary>The line's position in the file.</summary>
    public long Offset => _bufferOffset + _start;

    /// <summary>The line without its comma; valid until the next line is read.</summary>
    public ReadOnlySpan<byte> Line => _buffer.AsSpan(_start, _end - _start).TrimEnd((byte)',');

    /// <summary>Moves to the next line, at first to the first one; false at the end.</summary>
    public bool MoveNext()
    {
        _start = _end + 1;
        while (true)
        {
            int length = _buffer.AsSpan(_start, _length - _start).IndexOf((byte)'\n');
            if (length >= 0)
            {
                _end = _start + length;
                return true;
            }

            if (!ReadMore())
            {
                return false;
            }
        }
    }

    /// <summary>Moves to the line at a known position.</summary>
    public bool MoveTo(long offset)
    {
        (_bufferOffset, _length, _end) = (offset, 0, -1);
        return MoveNext();
    }

    private bool ReadMore()
    {
        _buffer.AsSpan(_start, _length - _start).CopyTo(_buffer);
        (_bufferOffset, _length, _start) = (_bufferOffset + _start, _length - _start, 0);
        if (_length == _buffer.Length)
        {
            if (_length >= LongestLine)
            {
                return false;
            }

            Array.Resize(ref _buffer, _length * 2);
        }

        int count = RandomAccess.Read(file, _buffer.AsSpan(_length), _bufferOffset + _length);
        _length += count;
        return count > 0;
    }
}
