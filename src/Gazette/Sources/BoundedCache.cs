using System.Diagnostics.CodeAnalysis;

namespace Gazette.Sources;

/// <summary>
/// Caches what was made for a key, so that many reports share it. A run may have any number of keys, so the cache is bounded and forgets the entries
/// that were not used recently: a used entry is in the young half; when that is full it becomes the old half, whose entries are dropped unless they
/// are used again meanwhile. Thread-safe.
/// </summary>
/// <param name="most">How many entries are kept at most; the more recently used half of them is always there.</param>
/// <param name="make">Called once for each key, as long as its entry is kept.</param>
// The attribute is for the native compiler: Lazy has a constructor that would create the value by reflection.
internal sealed class BoundedCache<TKey, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TValue>(
    int most, Func<TKey, TValue> make)
    where TKey : notnull
{
    private readonly Lock _gate = new();
    private Dictionary<TKey, Lazy<TValue>> _young = [];
    private Dictionary<TKey, Lazy<TValue>> _old = [];

    public TValue Get(TKey key) => Find(key).Value;

    // The value itself is made after the lock is released, so that other threads need not wait for it.
    private Lazy<TValue> Find(TKey key)
    {
        lock (_gate)
        {
            if (_young.TryGetValue(key, out Lazy<TValue>? young))
            {
                return young;
            }

            if (!_old.Remove(key, out Lazy<TValue>? held))
            {
                held = new Lazy<TValue>(() => make(key));
            }

            if (_young.Count >= most / 2)
            {
                (_old, _young) = (_young, _old);
                _young.Clear();
            }

            _young.Add(key, held);
            return held;
        }
    }
}
