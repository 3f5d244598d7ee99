using System.Collections.Concurrent;

namespace Gazette.Sources;

/// <summary>
/// A pool of reusable objects with their own buffers, each used by one thread at a time. It grows to as many objects as threads work at once.
/// </summary>
/// <param name="make">Makes a new object when all existing ones are in use.</param>
internal sealed class Pool<T>(Func<T> make)
{
    private readonly ConcurrentBag<T> _spare = [];

    public T Take() => _spare.TryTake(out T? spare) ? spare : make();

    /// <summary>Returns an object that is ready to be used again. After a failure, leave the object to the garbage collector instead.</summary>
    public void Return(T thing) => _spare.Add(thing);
}
