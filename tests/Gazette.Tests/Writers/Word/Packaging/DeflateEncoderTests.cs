using System.IO.Compression;
using System.IO.Hashing;
using CsCheck;
using Gazette.Writers.Word.Packaging;
using ICSharpCode.SharpZipLib.Zip.Compression;
using Xunit;

namespace Gazette.Tests.Writers.Word.Packaging;

public sealed class DeflateEncoderTests
{
    private const int Window = 32768;

    public static TheoryData<string> HostileContents => [.. Hostile.Keys];

    private static SortedDictionary<string, byte[]> Hostile { get; } = MakeHostile();

    [Theory]
    [MemberData(nameof(HostileContents))]
    public void Two_inflates_read_back(string name) => AssertReadsBack(Hostile[name]);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void One_instance_encodes_everything_as_a_new_one_does(bool isThorough)
    {
        DeflateEncoder encoder = new(isThorough);
        foreach (byte[] content in Hostile.Values.Concat(Hostile.Values.Reverse()))
        {
            Assert.True(encoder.Encode(content).SequenceEqual(new DeflateEncoder(isThorough).Encode(content)));
        }
    }

    [Fact]
    public void Reads_back_random_bytes() => Gen.Byte.Array[0, 3000].Sample(AssertReadsBack, iter: 300);

    [Fact]
    public void Reads_back_random_bytes_of_a_small_alphabet() =>
        Gen.Select(Gen.Byte.Array[0, 6000], Gen.Byte[1, 9]).Sample(
            (bytes, letters) => AssertReadsBack(Array.ConvertAll(bytes, value => (byte)(value % letters))),
            iter: 300);

    [Fact]
    public void Reads_back_copies_of_earlier_parts()
    {
        // Each step copies some bytes from some distance back and adds one new byte: matches of every length and distance, including overlapping
        // ones.
        DeflateEncoder encoder = new();
        DeflateEncoder thorough = new(isThorough: true);
        Gen.Select(Gen.Int[1, 40000], Gen.Int[1, 600], Gen.Byte).Array[1, 150].Sample(
            steps =>
            {
                List<byte> content = [1, 2, 3, 4, 5];
                foreach ((int distance, int length, byte extra) in steps)
                {
                    int from = Math.Max(0, content.Count - distance);
                    for (int copied = 0; copied < length; copied++)
                    {
                        content.Add(content[from + copied]);
                    }

                    content.Add(extra);
                }

                lock (encoder)
                {
                    AssertReadsBack(encoder, [.. content]);
                    AssertReadsBack(thorough, [.. content]);
                }
            },
            iter: 200);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(60)]
    [InlineData(400)]
    [InlineData(2000)]
    public void Word_xml_gets_about_as_small_as_the_runtime_makes_it(int paragraphs)
    {
        byte[] content = SampleXml.Body(paragraphs);
        AssertReadsBack(content);
        int own = new DeflateEncoder().Encode(content).Length;
        int fastest = DeflateWithRuntime(content, CompressionLevel.Fastest);
        Assert.True(own <= fastest * 1.3, $"{content.Length} bytes of XML: {own} with our own encoder, {fastest} with the runtime's");
    }

    [Fact]
    public void A_thorough_search_makes_fewer_bytes()
    {
        byte[] content = SampleXml.Body(60);
        Assert.True(new DeflateEncoder(isThorough: true).Encode(content).Length < new DeflateEncoder().Encode(content).Length);
    }

    [Theory]
    [InlineData("zeros")]
    [InlineData("one sentence again and again")]
    public void Repetition_nearly_vanishes(string name)
    {
        byte[] content = Hostile[name];
        Assert.True(new DeflateEncoder().Encode(content).Length < content.Length / 100);
    }

    [Fact]
    public void Noise_grows_by_a_few_bytes_only()
    {
        byte[] content = Hostile["noise"];
        int own = new DeflateEncoder().Encode(content).Length;
        Assert.InRange(own, content.Length, content.Length + (content.Length / 1000) + 16);
    }

    [Fact]
    public void A_match_may_be_as_far_away_as_the_window_reaches()
    {
        byte[] near = RepeatNoiseAt(Window);
        byte[] far = RepeatNoiseAt(Window + 1);
        int saved = new DeflateEncoder().Encode(far).Length - new DeflateEncoder().Encode(near).Length;
        Assert.True(saved > 100, $"saved {saved} bytes of 200");
    }

    [Theory]
    [InlineData(false, "8079 cf2b00f4")]
    [InlineData(true, "7794 0a81410d")]
    public void Known_content_has_known_bytes(bool isThorough, string known)
    {
        // The same on every processor. A change of the encoder fails this test, because it changes every package.
        byte[] deflated = new DeflateEncoder(isThorough).Encode(SampleXml.Body(100)).ToArray();
        Assert.Equal(known, $"{deflated.Length} {Crc32.HashToUInt32(deflated):x8}");
    }

    private static void AssertReadsBack(byte[] content)
    {
        AssertReadsBack(new DeflateEncoder(), content);
        AssertReadsBack(new DeflateEncoder(isThorough: true), content);
    }

    private static void AssertReadsBack(DeflateEncoder encoder, byte[] content)
    {
        byte[] deflated = encoder.Encode(content).ToArray();

        using MemoryStream target = new();
        using (DeflateStream runtime = new(new MemoryStream(deflated), CompressionMode.Decompress))
        {
            runtime.CopyTo(target);
        }

        Assert.True(content.AsSpan().SequenceEqual(target.ToArray()), "the runtime reads other bytes");

        Inflater inflater = new(noHeader: true);
        inflater.SetInput(deflated);
        byte[] inflated = new byte[content.Length + 1];
        int count = 0;
        for (int read = -1; read != 0 && !inflater.IsFinished;)
        {
            read = inflater.Inflate(inflated, count, inflated.Length - count);
            count += read;
        }

        Assert.True(inflater.IsFinished, "SharpZipLib waits for more");
        Assert.Equal(0, inflater.RemainingInput);
        Assert.True(content.AsSpan().SequenceEqual(inflated.AsSpan(0, count)), "SharpZipLib reads other bytes");
    }

    private static int DeflateWithRuntime(byte[] content, CompressionLevel level)
    {
        using MemoryStream target = new();
        using (DeflateStream stream = new(target, level, leaveOpen: true))
        {
            stream.Write(content);
        }

        return (int)target.Length;
    }

    private static SortedDictionary<string, byte[]> MakeHostile()
    {
        byte[] noise = MakeNoise(200_000);
        SortedDictionary<string, byte[]> contents = new(StringComparer.Ordinal)
        {
            ["nothing"] = [],
            ["one byte"] = [7],
            ["two bytes"] = [7, 7],
            ["three bytes"] = [7, 7, 7],
            ["four bytes"] = [7, 7, 7, 7],
            ["zeros"] = new byte[300_000],
            ["noise"] = noise,
            ["noise of one stored block"] = noise[..65535],
            ["noise of one stored block and a byte"] = noise[..65536],
            ["noise, then its beginning beyond the window"] = [.. noise[..70_000], .. noise[..70_000]],
            ["noise in a quiet sea"] = [.. new byte[40_000], .. noise[..30_000], .. new byte[40_000]],
            ["every byte"] = [.. Enumerable.Range(0, 256).Select(value => (byte)value)],
            ["one sentence again and again"] = [.. Enumerable.Repeat("<w:p><w:r><w:t>乡镇</w:t></w:r></w:p>"u8.ToArray(), 5000).SelectMany(bytes => bytes)],
            ["skewed frequencies"] = MakeFibonacci(),
        };

        foreach (int length in (int[])[3, 4, 5, 257, 258, 259, 260, 261, 515, 516, 517])
        {
            contents[$"match of {length}"] = [.. noise[..1000], .. noise[..length], 1, 2, 3];
            contents[$"run of {length}"] = [9, .. new byte[length], 9];
            contents[$"match of {length} at the end"] = [.. noise[..1000], .. noise[..length]];
        }

        foreach (int distance in (int[])[1, 2, 3, 4, 5, 8, 4096, 4097, 32767, 32768, 32769])
        {
            contents[$"match at distance {distance}"] = RepeatNoiseAt(distance);
        }

        return contents;
    }

    /// <summary>200 random bytes, repeated at a distance, with random bytes between.</summary>
    private static byte[] RepeatNoiseAt(int distance)
    {
        byte[] content = MakeNoise(Window * 2);
        for (int at = 0; at < 200; at++)
        {
            content[1000 + distance + at] = content[1000 + at];
        }

        return content[..(1000 + distance + 250)];
    }

    /// <summary>Bytes whose frequencies are Fibonacci numbers: their optimal code is longer than deflate allows.</summary>
    private static byte[] MakeFibonacci()
    {
        List<byte> content = [];
        (int now, int next) = (1, 1);
        for (byte value = 0; value < 24; value++)
        {
            content.AddRange(Enumerable.Repeat(value, now));
            (now, next) = (next, now + next);
        }

        // Scattered, so that they stay literals.
        byte[] noise = MakeNoise(content.Count * 4);
        byte[] scattered = [.. content];
        Array.Sort(Array.ConvertAll(Enumerable.Range(0, scattered.Length).ToArray(), index => BitConverter.ToUInt32(noise, index * 4)), scattered);
        return scattered;
    }

    /// <summary>Random bytes, always the same (xorshift).</summary>
    private static byte[] MakeNoise(int length)
    {
        byte[] noise = new byte[length];
        ulong state = 0x2545F4914F6CDD1D;
        for (int at = 0; at < length; at++)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            noise[at] = (byte)(state >> 32);
        }

        return noise;
    }
}
