using Gazette.Sources;
using Xunit;

namespace Gazette.Tests.Sources;

public sealed class BoundedCacheTests
{
    private readonly List<int> _made = [];

    [Fact]
    public void Forgets_first_what_nobody_has_asked_for_lately()
    {
        BoundedCache<int, string> cache = NewCache(most: 4);
        string[] got = [.. ((int[])[1, 2, 1, 3, 2, 4, 2, 1]).Select(cache.Get)];
        Assert.Equal(["1", "2", "1", "3", "2", "4", "2", "1"], got);
        Assert.Equal([1, 2, 3, 4, 1], _made);
    }

    [Fact]
    public void Keeps_what_is_asked_for_again_and_again_whatever_else_passes_by()
    {
        BoundedCache<int, string> cache = NewCache(most: 4);
        for (int key = 1; key <= 1000; key++)
        {
            cache.Get(0);
            cache.Get(key);
        }

        Assert.Equal(Enumerable.Range(0, 1001), _made.Order());
    }

    private BoundedCache<int, string> NewCache(int most) => new(most, key =>
    {
        _made.Add(key);
        return $"{key}";
    });
}
