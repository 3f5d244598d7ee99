using System.Buffers.Binary;
using System.Text;
using Gazette.Sources;
using Xunit;

namespace Gazette.Tests.Sources;

public sealed class ContentHashTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(2000)]
    public void Hashes_texts_of_any_length_as_their_lengths_and_bytes(int characters)
    {
        string text = new('村', characters);
        byte[] bytes = [.. Described("village"), .. Described(text), .. Described("")];
        Assert.Equal(ContentHash.Of(bytes), ContentHash.Of("village", text, ""));
    }

    private static byte[] Described(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        byte[] length = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
        return [.. length, .. bytes];
    }
}
