using System.Buffers.Binary;

namespace Gazette.Pictures;

/// <summary>Reads the orientation from a picture's Exif data, which are a TIFF file (TIFF 6.0, section 2; Exif 2.32, 4.6.5).</summary>
internal static class ExifTurn
{
    private const int OrientationTag = 0x0112;
    private const int EntryLength = 12;

    /// <summary>No turn if the data do not say one, or are damaged.</summary>
    public static PictureTurn Read(ReadOnlySpan<byte> tiff)
    {
        bool isLittle = tiff.StartsWith("II"u8);
        if ((!isLittle && !tiff.StartsWith("MM"u8)) || tiff.Length < 8)
        {
            return default;
        }

        uint start = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (start > tiff.Length - 2)
        {
            return default;
        }

        ReadOnlySpan<byte> entries = tiff[((int)start + 2)..];
        for (int count = Number(tiff[(int)start..], isLittle); count > 0 && entries.Length >= EntryLength; count--)
        {
            if (Number(entries, isLittle) == OrientationTag)
            {
                return Of(Number(entries[8..], isLittle));
            }

            entries = entries[EntryLength..];
        }

        return default;
    }

    private static int Number(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static PictureTurn Of(int orientation) => orientation switch
    {
        2 => new PictureTurn(0, IsMirrored: true),
        3 => new PictureTurn(2, IsMirrored: false),
        4 => new PictureTurn(2, IsMirrored: true),
        5 => new PictureTurn(3, IsMirrored: true),
        6 => new PictureTurn(1, IsMirrored: false),
        7 => new PictureTurn(1, IsMirrored: true),
        8 => new PictureTurn(3, IsMirrored: false),
        _ => default,
    };
}
