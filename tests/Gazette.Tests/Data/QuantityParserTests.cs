using CsCheck;
using Gazette.Data;
using Gazette.Diagnostics;
using Gazette.Reports;
using Xunit;

namespace Gazette.Tests.Data;

public sealed class QuantityParserTests
{
    private static readonly string[] Pieces =
    [
        "约", "不超过", "超过", "近", "~", ">=", "<", "more than ",
        "at least ", "$", "US$", "USD ", "¥", "-", "+", "0", "7", "120", "8600", "1,234", ",", ".", "e5", "0x", "%",
        "万", "亿", "万亿", "余", "多",
        "场次", "元", " ", "左右", "以上", " or more", "visit|visits", "|", "～",
        "\n", "\0", "\uD83D", "１", "。", "{{ x }}", "`",
    ];

    [Fact]
    public void No_text_breaks_it() => Gen.OneOf(Gen.String, Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 8].Select(string.Concat)).Sample(
        text =>
        {
            bool read = QuantityParser.TryParse(text, out Quantity quantity, out Words? problem);
            Assert.Equal(read, problem is null);
            Assert.True(Math.Abs(quantity.Number) < 10_000_000_000_000_000m && quantity.Number.Scale <= 10);
            Assert.False(read && quantity.Unit is { } unit && (unit.Singular.Length == 0 || unit.Plural.Length == 0));
        },
        iter: 20_000);

    [Fact]
    public void A_very_long_text_is_refused() =>
        Assert.False(QuantityParser.TryParse(new string('9', 1_000_000), out _, out _));
}
