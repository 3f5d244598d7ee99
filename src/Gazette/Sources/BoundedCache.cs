using System.Diagnostics.CodeAnalysis;

namespace Gazette.Sources;

/// <summary>
/// Remembers what was made for a key, so that many reports share it. It holds a bounded number of things, since a run may have any number
/// of reports with something of their own, and forgets first what nobody has asked for lately: what is asked for is in the young half, and
/// when that is full it becomes the old half, whose things are forgotten unless somebody asks for them meanwhile. Safe to share between threads.
/// </summary>
/// <param name="most">How many things are held at most; the half of them that was asked for last is always there.</param>
/// <param name="make">Called once for each key, as long as the thing is held.</param>
// The annotation is for the native compiler: Lazy could make a value by itself.
internal sealed class BoundedCache<TKey, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TValue>(
    int most, Func<TKey, TValue> make)
    where TKey : notnull
{
    private readonly Lock _gate = new();
    private Dictionary<TKey, Lazy<TValue>> _young = [];
    private Dictionary<TKey, Lazy<TValue>> _old = [];

    public TValue Get(TKey key) => Find(key).Value;

    // The thing itself is made after the gate is open again: others need not wait for it.
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
