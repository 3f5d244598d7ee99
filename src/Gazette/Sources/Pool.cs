using System.Collections.Concurrent;

namespace Gazette.Sources;

/// <summary>
/// Things with buffers of their own, each used by one thread at a time and then by another. There come to be as many as threads work at once.
/// </summary>
/// <param name="make">Makes one when all that there are is in use.</param>
internal sealed class Pool<T>(Func<T> make)
{
    private readonly ConcurrentBag<T> _spare = [];

    public T Take() => _spare.TryTake(out T? spare) ? spare : make();

    /// <summary>Gives a thing back that is as good as new. One whose use failed is better left to the garbage collector.</summary>
    public void Return(T thing) => _spare.Add(thing);
}
