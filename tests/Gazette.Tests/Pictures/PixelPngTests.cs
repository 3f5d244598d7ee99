using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using CsCheck;
using Gazette.Pictures;
using Xunit;

namespace Gazette.Tests.Pictures;

/// <summary>Pictures of pages are read as they were written, by whatever filters, and any other file is refused.</summary>
public class PixelPngTests
{
    private static readonly Gen<(int Width, byte[] Pixels)> Images =
        from width in Gen.Int[1, 9]
        from height in Gen.Int[1, 9]
        from pixels in Gen.Byte.Array[width * height * 3]
        select (width, pixels);

    [Fact]
    public void What_is_written_is_read() => Images.Sample(image =>
    {
        PixelImage written = new(image.Width, image.Pixels.Length / 3 / image.Width, image.Pixels);
        PixelImage read = PixelPng.Read(PixelPng.Write(written))!;
        Assert.Equal((written.Width, written.Height), (read.Width, read.Height));
        Assert.Equal(written.Pixels, read.Pixels);
    });

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_filter_is_undone(int filter)
    {
        byte[] pixels = [.. Enumerable.Range(0, 5 * 4 * 3).Select(at => (byte)(at * 37 % 251))];
        Assert.Equal(pixels, PixelPng.Read(Png(5, 4, colour: 2, Filtered(pixels, 15, 3, filter)))!.Pixels);
    }

    [Fact]
    public void Grey_becomes_three_equal_colours() =>
        Assert.Equal([7, 7, 7, 200, 200, 200], PixelPng.Read(Png(2, 1, colour: 0, [0, 7, 200]))!.Pixels);

    [Fact]
    public void Other_files_are_refused()
    {
        Assert.Null(PixelPng.Read([]));
        Assert.Null(PixelPng.Read(Png(2, 2, colour: 2, [0, 1, 2])));
        Assert.Null(PixelPng.Read(Png(2, 1, colour: 3, [0, 1, 2])));
        Assert.Null(PixelPng.Read(Png(1, 1, colour: 2, [9, 1, 2, 3])));
        Assert.Null(PixelPng.Read(Png(30_000, 30_000, colour: 2, [])));
        byte[] whole = Png(2, 1, colour: 2, [0, 1, 2, 3, 4, 5, 6]);
        Assert.All(Enumerable.Range(0, whole.Length), length => Assert.Null(PixelPng.Read(whole[..length])));
    }

    private static byte[] Filtered(byte[] pixels, int length, int step, int filter)
    {
        List<byte> rows = [];
        for (int at = 0; at < pixels.Length; at++)
        {
            if (at % length == 0)
            {
                rows.Add((byte)filter);
            }

            int left = at % length >= step ? pixels[at - step] : 0;
            int above = at >= length ? pixels[at - length] : 0;
            int corner = at >= length && at % length >= step ? pixels[at - length - step] : 0;
            int sum = left + above - corner;
            int nearest = new[] { left, above, corner }.MinBy(value => Math.Abs(sum - value));
            rows.Add((byte)(pixels[at] - (filter switch { 1 => left, 2 => above, 3 => (left + above) / 2, 4 => nearest, _ => 0 })));
        }

        return [.. rows];
    }

    private static byte[] Png(int width, int height, byte colour, byte[] rows)
    {
        byte[] header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (8, colour);
        using MemoryStream packed = new();
        using (ZLibStream zip = new(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(rows);
        }

        return [0x89, .. "PNG\r\n\x1A\n"u8, .. Chunk("IHDR"u8, header), .. Chunk("IDAT"u8, packed.ToArray()), .. Chunk("IEND"u8, [])];
    }

    private static byte[] Chunk(ReadOnlySpan<byte> type, byte[] content)
    {
        byte[] chunk = [0, 0, 0, 0, .. type, .. content, 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(chunk.Length - 4), Crc32.HashToUInt32(chunk.AsSpan(4, content.Length + 4)));
        return chunk;
    }
}
