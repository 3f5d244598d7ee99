using System.Buffers.Binary;
using Gazette.Diagnostics;

namespace Gazette.Pictures;

/// <summary>Reads the header of a PNG (W3C PNG, 5 and 11), and checks that the file is complete.</summary>
internal static class PngHeader
{
    private const int ChunkFrame = 12;

    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n'];

    public static PictureSize? Read(ReadOnlySpan<byte> file, out Words? problem)
    {
        ReadOnlySpan<byte> rest = file[Signature.Length..];
        if (NextChunk(ref rest, out ReadOnlySpan<byte> header) is not Chunk.Header || header.Length != 13)
        {
            problem = PictureWords.BrokenPng;
            return null;
        }

        uint width = BinaryPrimitives.ReadUInt32BigEndian(header);
        uint height = BinaryPrimitives.ReadUInt32BigEndian(header[4..]);
        problem = PictureLimits.Check(width, height);
        bool hasData = false;
        (decimal horizontal, decimal vertical) = (0, 0);
        while (problem is null)
        {
            switch (NextChunk(ref rest, out ReadOnlySpan<byte> content))
            {
                case Chunk.Data:
                    hasData = true;
                    break;
                case Chunk.Density when content.Length == 9 && content[8] == 1:
                    // In pixels per metre.
                    horizontal = BinaryPrimitives.ReadUInt32BigEndian(content) * 0.0254m;
                    vertical = BinaryPrimitives.ReadUInt32BigEndian(content[4..]) * 0.0254m;
                    break;
                case Chunk.End when hasData:
                    return PictureSize.Of((int)width, (int)height, horizontal, vertical);
                case Chunk.Broken or Chunk.End or Chunk.Header:
                    problem = PictureWords.BrokenPng;
                    break;
            }
        }

        return null;
    }

    private static Chunk NextChunk(ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> content)
    {
        content = default;
        if (rest.Length < ChunkFrame || BinaryPrimitives.ReadUInt32BigEndian(rest) is var length && length > rest.Length - ChunkFrame)
        {
            return Chunk.Broken;
        }

        ReadOnlySpan<byte> type = rest.Slice(4, 4);
        content = rest.Slice(8, (int)length);
        rest = rest[(ChunkFrame + (int)length)..];
        return type.SequenceEqual("IHDR"u8) ? Chunk.Header
            : type.SequenceEqual("pHYs"u8) ? Chunk.Density
            : type.SequenceEqual("IDAT"u8) ? Chunk.Data
            : type.SequenceEqual("IEND"u8) ? Chunk.End
            : Chunk.Other;
    }

    private enum Chunk
    {
        Broken,
        Header,
        Density,
        Data,
        End,
        Other,
    }
}
