using System.Globalization;
using CsCheck;
using Gazette.Wording;
using Xunit;

namespace Gazette.Tests.Wording;

public sealed class WrittenNumberTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("1.10")]
    [InlineData("0.5")]
    [InlineData("1990")]
    [InlineData("330102199003070012")]
    [InlineData("9999999999999999999999999999")]
    public void Reads_a_number_with_its_decimals(string text)
    {
        Assert.Equal(text, WrittenNumber.Read(text)?.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(text, WrittenNumber.ReadCell(text)?.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("007")]
    [InlineData("00")]
    [InlineData("+5")]
    [InlineData("1e3")]
    [InlineData("0x10")]
    [InlineData("1,2")]
    [InlineData("3,4,5")]
    [InlineData("12,34,567")]
    [InlineData(",123")]
    [InlineData("1,234,")]
    [InlineData("0,123")]
    [InlineData("1.234,5")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1.2.3")]
    [InlineData("--3")]
    [InlineData("1 234")]
    [InlineData("1_234")]
    [InlineData("１２")]
    [InlineData("98%")]
    [InlineData(".inf")]
    [InlineData("10000000000000000000000000000000")]
    [InlineData("0.12345678901234567890123456789012")]
    public void Leaves_anything_else_as_text(string text)
    {
        Assert.Null(WrittenNumber.Read(text));
        Assert.Null(WrittenNumber.ReadCell(text));
    }

    [Fact]
    public void Every_decimal_written_and_read_back_is_the_same_number() => Number.Sample(
        number => WrittenNumber.Read(number.ToString(CultureInfo.InvariantCulture)) is { } read && read == number && read.Scale == number.Scale,
        iter: 5_000);

    [Fact]
    public void Thousands_are_separated_in_tables_only() => Gen.Int[1_000, int.MaxValue].Sample(
        number => number.ToString("N0", CultureInfo.InvariantCulture) is var text && WrittenNumber.Read(text) is null && WrittenNumber.ReadCell(text) == number,
        iter: 1_000);

    [Fact]
    public void No_text_breaks_the_reader() => Gen.OneOf(Gen.String, Gen.Char["-+0123456789,.e"].Array[0, 40].Select(signs => new string(signs))).Sample(
        text => WrittenNumber.ReadCell(text) is not { } number || (number == 0 && text[0] == '-')
            || number.ToString(CultureInfo.InvariantCulture) == text.Replace(",", "", StringComparison.Ordinal),
        iter: 10_000);

    private static Gen<decimal> Number { get; } = Gen.Select(
        Gen.Long[-999_999_999_999_999, 999_999_999_999_999],
        Gen.Byte[0, 10],
        (digits, decimals) => new decimal((int)(Math.Abs(digits) & 0xFFFFFFFF), (int)(Math.Abs(digits) >> 32), 0, digits < 0, decimals));
}
