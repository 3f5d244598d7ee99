namespace Gazette.Building;

/// <summary>Threads with a stack of a known size, so that deep but legal input does not depend on the system's default.</summary>
internal static class Workers
{
    private const int StackBytes = 64 * 1024 * 1024;

    // How many results may wait for a slow one: enough to keep the threads busy, few enough to hold in memory.
    private const int WindowPerJob = 32;

    /// <summary>
    /// Processes every item, <paramref name="jobs"/> at a time, and returns the results in the order of the items. Items are taken when a thread is
    /// free, and only a bounded number of them ahead of the results.
    /// </summary>
    /// <exception cref="OperationCanceledException">Items already begun were finished, the others were not begun.</exception>
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
