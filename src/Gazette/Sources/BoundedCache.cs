using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Gazette.Sources;

/// <summary>
/// Remembers what was made for a key, so that many reports share it; forgets everything when there is too much of it, since a run may
/// have any number of reports with something of their own. Safe to share between threads.
/// </summary>
/// <param name="most">How many things are held.</param>
// The annotation is for the native compiler: Lazy could make a value by itself.
internal sealed class BoundedCache<TKey, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TValue>(int most, Func<TKey, TValue> make)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, Lazy<TValue>> _made = new();

    public TValue Get(TKey key)
    {
        if (_made.TryGetValue(key, out Lazy<TValue>? made))
        {
            return made.Value;
        }

        if (_made.Count >= most)
        {
            _made.Clear();
        }

        return _made.GetOrAdd(key, key => new Lazy<TValue>(() => make(key))).Value;
    }
}
