using Gazette.Data.Formats;
using Gazette.Diagnostics;
using Gazette.Sources;
using Xunit;

namespace Gazette.Tests.Data;

public static class LongScalarTests
{
    private const int Long = 4_000_100;

    [Theory]
    [InlineData("title: {0}\n", "a")]
    [InlineData("title: {0}\n", "字 ")]
    [InlineData("title: {0}\n", "a, ")]
    [InlineData("title: \"{0}\"\n", "a")]
    [InlineData("title: '{0}'\n", "it''s ")]
    [InlineData("title: |\n{0}\nopening: x\n", "  a line\n")]
    [InlineData("- >-\n{0}", "  a line\n\n")]
    [InlineData("title: [x, {0}]\n", "a")]
    public static void Refuses_a_long_value_before_it_is_read(string form, string piece)
    {
        SourceFile file = new("report.yaml", string.Format(null, form, string.Concat(Enumerable.Repeat(piece, Long / piece.Length))));
        Assert.NotNull(LongScalar.Find(file));
        DiagnosticBag bag = new();
        Assert.Null(DataLoader.Load(file, bag));
        Assert.Equal("too-large", Assert.Single(bag.ToSorted()).Rule);
    }

    [Theory]
    [InlineData("items: [ {0} ]\n", "'a', ")]
    [InlineData("items: [ {0} ]\n", "a, ")]
    [InlineData("items:\n{0}", "- a\n")]
    [InlineData("items:\n{0}", "- |\n  a\n")]
    [InlineData("items:\n{0}", "- \"a\"\n")]
    [InlineData("items:\n{0}", "# a\n")]
    public static void Lets_many_short_values_pass(string form, string piece) =>
        Assert.Null(LongScalar.Find(new SourceFile("report.yaml", string.Format(null, form, string.Concat(Enumerable.Repeat(piece, Long / piece.Length))))));
}
