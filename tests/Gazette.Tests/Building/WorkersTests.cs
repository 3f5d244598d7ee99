using System.Collections.Concurrent;
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
        ConcurrentBag<Thread> threads = [];
        IEnumerable<int> results = Workers.Run(Enumerable.Range(0, int.MaxValue), 3, Work, TestContext.Current.CancellationToken);
        Assert.Equal([0, 1, 2], results.Take(3));
        Assert.InRange(threads.Count, 3, 200);
        Assert.All(threads, thread => Assert.False(thread.IsAlive));

        int Work(int item)
        {
            threads.Add(Thread.CurrentThread);
            return item;
        }
    }

    [Fact]
    public static void Gives_a_result_while_the_next_item_is_not_there_yet()
    {
        using SemaphoreSlim taken = new(1);
        foreach (int item in Workers.Run(Wait(), 2, item => item, TestContext.Current.CancellationToken))
        {
            taken.Release();
        }

        // Like standard input: the next item arrives only after the last result has been taken.
        IEnumerable<int> Wait()
        {
            for (int i = 0; i < 50; i++)
            {
                Assert.True(taken.Wait(TimeSpan.FromSeconds(60)), $"result {i - 1} was not given");
                yield return i;
            }
        }
    }

    [Fact]
    public static void Is_cancelled_as_one_when_its_items_come_from_other_work()
    {
        using CancellationTokenSource source = new();
        IEnumerable<int> first = Workers.Run(Enumerable.Range(0, int.MaxValue), 2, item => item, source.Token);
        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (int item in Workers.Run(first, 2, item => item, source.Token))
            {
                if (item == 1_000)
                {
                    source.Cancel();
                }
            }
        });
    }

    [Fact]
    public static void Finishes_what_it_has_begun_when_it_is_cancelled()
    {
        using CancellationTokenSource source = new();
        int worked = 0;
        List<int> given = [];
        Assert.Throws<OperationCanceledException>(() =>
        {
            foreach (int item in Workers.Run(Enumerable.Range(0, int.MaxValue), 3, Work, source.Token))
            {
                given.Add(item);
            }
        });
        Assert.Equal(Enumerable.Range(0, worked), given);

        int Work(int item)
        {
            if (item == 100)
            {
                source.Cancel();
            }

            Interlocked.Increment(ref worked);
            return item;
        }
    }

    [Fact]
    public static void Says_when_work_fails_outside_of_its_guard() => Assert.Throws<InvalidOperationException>(() =>
        Workers.Run(Enumerable.Range(0, 100), 2, item => item == 50 ? throw new ArgumentException("x") : item, TestContext.Current.CancellationToken).Count());
}
