namespace Gazette.Building;

/// <summary>Threads with a stack of a known size, so that deep but legal input does not depend on what the system gives.</summary>
internal static class Workers
{
    private const int StackBytes = 64 * 1024 * 1024;

    // How many results may wait for one that takes longer: enough to keep the threads busy, little enough to hold in memory.
    private const int WindowPerJob = 32;

    /// <summary>
    /// Works on every item, <paramref name="jobs"/> at a time, and gives the results in the order of the items. Items are taken
    /// when there is a thread for them, and no further ahead of the results than a bounded number.
    /// </summary>
    /// <exception cref="OperationCanceledException">The work that had begun is finished, the rest was not begun.</exception>
    public static IEnumerable<TResult> Run<TItem, TResult>(IEnumerable<TItem> items, int jobs, Func<TItem, TResult> work, CancellationToken cancellation)
    {
        using WorkQueue<TItem, TResult> queue = new(items, Math.Max(jobs, 1) * WindowPerJob, work, cancellation);
        Thread[] threads = [.. Enumerable.Range(0, Math.Max(jobs, 1)).Select(_ => new Thread(queue.Work, StackBytes) { IsBackground = true })];
        Array.ForEach(threads, thread => thread.Start());
        try
        {
            while (queue.TryTake(out TResult? result))
            {
                yield return result;
            }
        }
        finally
        {
            queue.Stop();
            Array.ForEach(threads, thread => thread.Join());
        }

        cancellation.ThrowIfCancellationRequested();
    }
}
