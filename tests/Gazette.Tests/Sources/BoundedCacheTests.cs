using Gazette.Sources;
using Xunit;

namespace Gazette.Tests.Sources;

public static class BoundedCacheTests
{
    [Fact]
    public static void Makes_a_thing_once_for_each_key_as_long_as_there_is_room()
    {
        List<int> made = [];
        BoundedCache<int, string> memo = new(3, key =>
        {
            made.Add(key);
            return $"{key}";
        });
        string[] got = [.. ((int[])[1, 2, 1, 3, 2, 4, 4, 1]).Select(memo.Get)];
        Assert.Equal(["1", "2", "1", "3", "2", "4", "4", "1"], got);
        Assert.Equal([1, 2, 3, 4, 1], made);
    }
}
