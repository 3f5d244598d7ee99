using CsCheck;
using Gazette.Wording;
using Xunit;

namespace Gazette.Tests.Wording;

public sealed class NumeralsTests
{
    [Fact]
    public void A_number_written_and_read_back_is_the_same_number() =>
        Gen.OneOf(Gen.Long[1, Numerals.Largest], Gen.Long[1, 100_000], Gen.Int[0, 15].Select(Gen.Long[1, 9], (zeros, n) => n * (long)Math.Pow(10, zeros)))
            .Sample(n => Numerals.TryReadCardinal(Numerals.Cardinal(n), out long read) && read == n, iter: 5_000);

    [Fact]
    public void Every_number_up_to_20000_reads_back() => Assert.All(
        Enumerable.Range(0, 20_001),
        n => Assert.True(Numerals.TryReadCardinal(Numerals.Cardinal(n), out long read) && read == n));

    [Fact]
    public void No_text_breaks_the_reader() =>
        Gen.OneOf(Gen.String, Gen.Char["零一二三十百千万亿两〇"].Array[0, 50].Select(characters => new string(characters)))
            .Sample(text => !Numerals.TryReadCardinal(text, out long n) || n is >= 0 and <= Numerals.Largest, iter: 5_000);

    [Fact]
    public void A_heading_label_written_and_read_back_is_the_same_label() => Gen.Select(Gen.Int[1, 4], Gen.Int[1, 999]).Sample(
        (level, number) => HeadingLabel.TryRead(HeadingLabel.Write(level, number) + "抓学习", out int readLevel, out int readNumber, out int length)
            && readLevel == level && readNumber == number && length == HeadingLabel.Write(level, number).Length,
        iter: 2_000);

    [Fact]
    public void No_text_breaks_the_label_reader() =>
        Gen.OneOf(Gen.String, Gen.Char["零一二十百（）、.10 "].Array[0, 12].Select(characters => new string(characters)))
            .Sample(text => !HeadingLabel.TryRead(text, out _, out _, out int length) || length <= text.Length, iter: 5_000);
}
