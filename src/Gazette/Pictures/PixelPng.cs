using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;

namespace Gazette.Pictures;

/// <summary>
/// Writes and reads PNG files of eight bits for red, green and blue each, or for grey, which pages are kept as (W3C PNG). Other forms are not read, nor are
/// those in several passes.
/// </summary>
internal static class PixelPng
{
    private const byte Grey = 0;
    private const byte Colours = 2;
    private const int Channels = 3;

    public static byte[] Write(PixelImage image)
    {
        ArgumentNullException.ThrowIfNull(image);
        using MemoryStream file = new();
        file.Write(PngHeader.Signature);
        byte[] header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, image.Width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), image.Height);
        (header[8], header[9]) = (8, Colours);
        WriteChunk(file, "IHDR"u8, header);
        using MemoryStream packed = new();
        using (ZLibStream zip = new(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            int length = image.Width * Channels;
            for (int row = 0; row < image.Height; row++)
            {
                zip.WriteByte(0);
                zip.Write(image.Pixels, row * length, length);
            }
        }

        WriteChunk(file, "IDAT"u8, packed.ToArray());
        WriteChunk(file, "IEND"u8, []);
        return file.ToArray();
    }

    /// <summary>Null for a file that is no such picture, is damaged, or is too large.</summary>
    public static PixelImage? Read(byte[] file)
    {
        ArgumentNullException.ThrowIfNull(file);
        if (!file.AsSpan().StartsWith(PngHeader.Signature) || PngHeader.Read(file, out _) is null)
        {
            return null;
        }

        // 11.2.1: the header is the first chunk.
        ReadOnlySpan<byte> header = file.AsSpan(PngHeader.Signature.Length + 8, 13);
        (int width, int height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header[4..]));
        if (header[8] != 8 || header[9] is not (Grey or Colours) || header[12] != 0)
        {
            return null;
        }

        int channels = header[9] == Grey ? 1 : Channels;
        byte[] rows = new byte[height * ((width * channels) + 1)];
        return Unpack(file, rows) && Unfilter(rows, width * channels, channels) ? new PixelImage(width, height, Gather(rows, width, channels)) : null;
    }

    private static bool Unpack(byte[] file, byte[] rows)
    {
        using MemoryStream packed = new();
        for (int at = PngHeader.Signature.Length; at + 12 <= file.Length;)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            if (file.AsSpan(at + 4, 4).SequenceEqual("IDAT"u8))
            {
                packed.Write(file, at + 8, length);
            }

            at += length + 12;
        }

        packed.Position = 0;
        try
        {
            using ZLibStream zip = new(packed, CompressionMode.Decompress);
            return zip.ReadAtLeast(rows, rows.Length, throwOnEndOfStream: false) == rows.Length;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    // 9.2: each row begins with the number of its filter, and adds what the pixels before and above it have.
    private static bool Unfilter(byte[] rows, int length, int channels)
    {
        for (int start = 0; start < rows.Length; start += length + 1)
        {
            byte filter = rows[start];
            for (int i = 1; i <= length; i++)
            {
                byte left = i > channels ? rows[start + i - channels] : (byte)0;
                byte above = start > 0 ? rows[start + i - length - 1] : (byte)0;
                byte corner = start > 0 && i > channels ? rows[start + i - channels - length - 1] : (byte)0;
                rows[start + i] += filter switch
                {
                    1 => left,
                    2 => above,
                    3 => (byte)((left + above) / 2),
                    4 => Predict(left, above, corner),
                    _ => 0,
                };
            }

            if (filter > 4)
            {
                return false;
            }
        }

        return true;
    }

    private static byte Predict(byte left, byte above, byte corner)
    {
        int sum = left + above - corner;
        (int toLeft, int toAbove, int toCorner) = (Math.Abs(sum - left), Math.Abs(sum - above), Math.Abs(sum - corner));
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }

    private static byte[] Gather(byte[] rows, int width, int channels)
    {
        int length = (width * channels) + 1;
        byte[] pixels = new byte[rows.Length / length * width * Channels];
        for (int i = 0; i < pixels.Length; i++)
        {
            (int row, int place) = Math.DivRem(i, width * Channels);
            pixels[i] = rows[(row * length) + 1 + (channels == 1 ? place / Channels : place)];
        }

        return pixels;
    }

    private static void WriteChunk(MemoryStream file, ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(type);
        file.Write(content);
        Crc32 sum = new();
        sum.Append(type);
        sum.Append(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, sum.GetCurrentHashAsUInt32());
        file.Write(number);
    }
}
