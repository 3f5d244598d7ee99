using Gazette.Building;
using Xunit;

namespace Gazette.Tests.Building;

public static class WorkersTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public static void Gives_results_in_the_order_of_the_items(int jobs)
    {
        IEnumerable<int> results = Workers.Run(Enumerable.Range(0, 5_000), jobs, item => item * 2, TestContext.Current.CancellationToken);
        Assert.Equal(Enumerable.Range(0, 5_000).Select(item => item * 2), results);
    }

    [Fact]
    public static void Takes_no_item_far_ahead_of_the_results()
    {
        int begun = 0;
        int furthest = 0;
        int taken = 0;
        foreach (int item in Workers.Run(Count(), 2, item => item, TestContext.Current.CancellationToken))
        {
            furthest = Math.Max(furthest, Volatile.Read(ref begun) - item);
            taken++;
        }

        Assert.Equal(20_000, taken);
        Assert.InRange(furthest, 1, 100);

        IEnumerable<int> Count()
        {
            for (int i = 0; i < 20_000; i++)
            {
                Interlocked.Increment(ref begun);
                yield return i;
            }
        }
    }

    [Fact]
    public static void Ends_its_threads_when_nobody_wants_more()
    {
        int begun = 0;
        Assert.Equal(0, Workers.Run(Enumerable.Range(0, int.MaxValue), 3, item => Interlocked.Increment(ref begun) + item - item >= 0 ? item : -1, TestContext.Current.CancellationToken).First());
        int after = Volatile.Read(ref begun);
        Assert.InRange(after, 1, 200);
        Assert.Equal(after, Volatile.Read(ref begun));
    }

    [Fact]
    public static void Says_when_work_fails_outside_of_its_guard() => Assert.Throws<InvalidOperationException>(() =>
        Workers.Run(Enumerable.Range(0, 100), 2, item => item == 50 ? throw new ArgumentException("x") : item, TestContext.Current.CancellationToken).Count());
}
