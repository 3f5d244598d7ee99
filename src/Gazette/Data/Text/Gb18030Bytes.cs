namespace Gazette.Data.Text;

/// <summary>
/// Decides whether bytes can be GB18030, and whether they look like Chinese in it: an accented Latin letter and the letter after it are also valid
/// GB18030, and would become a rare character. The bytes are given in pieces.
/// </summary>
internal sealed class Gb18030Bytes
{
    private readonly byte[] _open = new byte[4];
    private int _length;
    private long _pairs;
    private long _common;

    /// <summary>False as soon as a byte is invalid.</summary>
    public bool IsValid { get; private set; } = true;

    /// <summary>Requires that two thirds of the two-byte characters belong to GB 2312, whose bytes are both above A0.</summary>
    public bool LooksChinese => IsValid && _length == 0 && _pairs > 0 && _common * 3 >= _pairs * 2;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        foreach (byte next in bytes)
        {
            if (!IsValid)
            {
                return;
            }

            Add(next);
        }
    }

    // GB 18030-2022, 5: one byte below 80; two bytes 81-FE and 40-7E or 80-FE; four bytes 81-FE, 30-39, 81-FE, 30-39.
    private void Add(byte next)
    {
        switch (_length)
        {
            case 0:
                IsValid = next is < 0x80 or (>= 0x81 and <= 0xFE);
                if (next >= 0x80)
                {
                    _open[_length++] = next;
                }

                break;
            case 1 when next is (>= 0x40 and <= 0x7E) or (>= 0x80 and <= 0xFE):
                _pairs++;
                _common += next >= 0xA1 && _open[0] is >= 0xA1 and <= 0xF7 ? 1 : 0;
                _length = 0;
                break;
            case 1 or 3 when next is >= 0x30 and <= 0x39:
                _open[_length++] = next;
                IsValid = _length < 4 || IsAssigned();
                _length %= 4;
                break;
            case 2 when next is >= 0x81 and <= 0xFE:
                _open[_length++] = next;
                break;
            default:
                IsValid = false;
                break;
        }
    }

    // Up to 8431A439 for the basic plane, 90308130 to E3329A35 for the others.
    private bool IsAssigned()
    {
        uint code = ((uint)_open[0] << 24) | ((uint)_open[1] << 16) | ((uint)_open[2] << 8) | _open[3];
        return code is <= 0x8431A439 or (>= 0x90308130 and <= 0xE3329A35);
    }
}
