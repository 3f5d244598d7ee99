using System.Buffers.Binary;
using Gazette.Diagnostics;

namespace Gazette.Pictures;

/// <summary>Reads the header of a JPEG (ITU-T T.81, B.1 and B.2; density from T.871, 10.1; how a camera was held from Exif 2.32, 4.7.2).</summary>
internal static class JpegHeader
{
    private const byte Start = 0xD8;
    private const byte Scan = 0xDA;
    private const byte Application = 0xE0;
    private const byte Camera = 0xE1;

    public static ReadOnlySpan<byte> Signature => [0xFF, Start, 0xFF];

    public static PictureSize? Read(ReadOnlySpan<byte> file, out Words? problem)
    {
        ReadOnlySpan<byte> rest = file[2..];
        (decimal horizontal, decimal vertical) = (0, 0);
        (int width, int height) = (0, 0);
        PictureTurn turn = default;
        problem = null;
        while (problem is null)
        {
            switch (NextSegment(ref rest, out ReadOnlySpan<byte> content))
            {
                case Application when content.Length >= 12 && content[..5].SequenceEqual("JFIF\0"u8):
                    decimal unit = content[7] switch { 1 => 1, 2 => 2.54m, _ => 0 };
                    horizontal = BinaryPrimitives.ReadUInt16BigEndian(content[8..]) * unit;
                    vertical = BinaryPrimitives.ReadUInt16BigEndian(content[10..]) * unit;
                    break;
                case Camera when content.StartsWith("Exif\0\0"u8):
                    turn = ExifTurn.Read(content[6..]);
                    break;
                case >= 0xC0 and <= 0xC2 when content.Length >= 6:
                    height = BinaryPrimitives.ReadUInt16BigEndian(content[1..]);
                    width = BinaryPrimitives.ReadUInt16BigEndian(content[3..]);
                    problem = PictureLimits.Check(width, height);
                    break;
                case >= 0xC3 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC):
                    // Lossless and arithmetic coding, which hardly any program can read.
                    problem = PictureWords.OddJpeg;
                    break;
                case Scan when width > 0:
                    return PictureSize.Of(width, height, horizontal, vertical) with { Turn = turn };
                case 0 or Scan:
                    problem = PictureWords.BrokenJpeg;
                    break;
            }
        }

        return null;
    }

    /// <summary>The marker of the next segment; 0 if there is none.</summary>
    private static byte NextSegment(ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> content)
    {
        content = default;
        if (rest.IsEmpty || rest[0] != 0xFF)
        {
            return 0;
        }

        // Any number of fill bytes may come before a marker.
        int at = rest.IndexOfAnyExcept((byte)0xFF);
        if (at < 0 || rest.Length < at + 3 || BinaryPrimitives.ReadUInt16BigEndian(rest[(at + 1)..]) is var length
            && (length < 2 || length > rest.Length - at - 1))
        {
            return 0;
        }

        byte marker = rest[at];
        content = rest.Slice(at + 3, length - 2);
        rest = rest[(at + 1 + length)..];
        return marker;
    }
}
