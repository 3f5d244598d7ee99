namespace Gazette.Batches;

/// <summary>Threads with a stack of a known size, so that deep but legal input does not depend on what the system gives.</summary>
internal static class Workers
{
    private const int StackBytes = 64 * 1024 * 1024;

    /// <summary>Calls <paramref name="work"/> once for every number below <paramref name="count"/>, <paramref name="jobs"/> at a time.</summary>
    /// <exception cref="OperationCanceledException">The work that had begun is finished, the rest was not begun.</exception>
    public static void Run(int count, int jobs, Action<int> work, CancellationToken cancellation)
    {
        int next = -1;
        Exception? failure = null;
        Thread[] threads =
        [
            .. Enumerable.Range(0, Math.Clamp(jobs, 1, Math.Max(count, 1))).Select(_ => new Thread(Loop, StackBytes) { IsBackground = true }),
        ];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        cancellation.ThrowIfCancellationRequested();
        if (failure is not null)
        {
            throw new InvalidOperationException("work on a report failed outside of its own guard", failure);
        }

        void Loop()
        {
            try
            {
                while (!cancellation.IsCancellationRequested && Interlocked.Increment(ref next) is int index && index < count)
                {
                    work(index);
                }
            }
            catch (Exception exception)
            {
                failure = exception;
            }
        }
    }
}
