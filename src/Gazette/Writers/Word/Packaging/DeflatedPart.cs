using System.IO.Hashing;

namespace Gazette.Writers.Word.Packaging;

/// <summary>A part as it is stored in the zip file. Constant parts are deflated once and copied into every package.</summary>
internal sealed record DeflatedPart(string Name, uint Crc, int Size, ReadOnlyMemory<byte> Deflated)
{
    public static DeflatedPart Deflate(PackagePart part, DeflateEncoder encoder) => Deflate(part.Name, part.Content.Span, encoder);

    public static DeflatedPart Deflate(string name, ReadOnlySpan<byte> content, DeflateEncoder encoder)
    {
        ReadOnlySpan<byte> encoded = encoder.Encode(content);
        byte[] deflated = GC.AllocateUninitializedArray<byte>(encoded.Length);
        encoded.CopyTo(deflated);
        return new DeflatedPart(name, Crc32.HashToUInt32(content), content.Length, deflated);
    }
}
