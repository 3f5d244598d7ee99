using Gazette.Building;
using Gazette.Sources;
using Xunit;

namespace Gazette.Tests.Building;

public static class HashIndexTests
{
    [Fact]
    public static void Knows_the_latest_number_of_every_hash()
    {
        HashIndex index = new();
        for (int i = 0; i < 20_000; i++)
        {
            index.Set(HashOf(i), i);
            index.Set(HashOf(i / 2), -i);
        }

        Assert.Equal(
            Enumerable.Range(0, 20_000).Select(i => (long?)(i < 10_000 ? -((2 * i) + 1) : i)), Enumerable.Range(0, 20_000).Select(i => index.Find(HashOf(i))));
        Assert.Null(index.Find(HashOf(20_000)));
    }

    [Fact]
    public static void Marks_only_what_has_a_number()
    {
        HashIndex index = new();
        index.Set(HashOf(1), 5);
        index.Mark(HashOf(1), 1L << 62);
        index.Mark(HashOf(2), 1L << 62);
        Assert.Equal(5 | (1L << 62), index.Find(HashOf(1)));
        Assert.Null(index.Find(HashOf(2)));
    }

    private static ContentHash HashOf(int i) => ContentHash.Of([$"{i}"]);
}
