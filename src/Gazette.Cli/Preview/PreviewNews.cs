namespace Gazette.Cli.Preview;

/// <summary>
/// The newest state of every report that a page shows, between the one thread that compiles and the streams that tell pages. A page that is slow gets the
/// newest state next, whatever it has missed.
/// </summary>
internal sealed class PreviewNews : IDisposable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _wishes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]> _states = new(StringComparer.Ordinal);
    private readonly ManualResetEvent _wished = new(initialState: false);
    private byte[] _list = [];
    private TaskCompletionSource _changed = NewSource();

    /// <summary>Set when a page asks for a report whose state is not known.</summary>
    public WaitHandle Wished => _wished;

    /// <summary>What pages show; the first report, whose key is empty, always.</summary>
    public IReadOnlyList<string> Wanted
    {
        get
        {
            lock (_lock)
            {
                return [.. _wishes.Keys.Append("").Distinct(StringComparer.Ordinal)];
            }
        }
    }

    public void Want(string key)
    {
        lock (_lock)
        {
            _wishes[key] = _wishes.GetValueOrDefault(key) + 1;
            if (!_states.ContainsKey(key))
            {
                _wished.Set();
            }
        }
    }

    public void Leave(string key)
    {
        lock (_lock)
        {
            if (--_wishes[key] > 0)
            {
                return;
            }

            // Nobody keeps it up to date from now on.
            _wishes.Remove(key);
            if (key.Length > 0)
            {
                _states.Remove(key);
            }
        }
    }

    public PreviewState Look(string key)
    {
        lock (_lock)
        {
            return new PreviewState(_states.GetValueOrDefault(key), _list, _changed.Task);
        }
    }

    /// <summary>The wanted reports whose state is not known; they are no longer wished for after this.</summary>
    public IReadOnlyList<string> TakeWishes()
    {
        lock (_lock)
        {
            _wished.Reset();
            return [.. _wishes.Keys.Where(key => !_states.ContainsKey(key))];
        }
    }

    public void Tell(string key, byte[] state)
    {
        lock (_lock)
        {
            _states[key] = state;
            Wake();
        }
    }

    public void TellList(byte[] list)
    {
        lock (_lock)
        {
            _list = list;
            Wake();
        }
    }

    public void Dispose() => _wished.Dispose();

    private void Wake()
    {
        _changed.SetResult();
        _changed = NewSource();
    }

    private static TaskCompletionSource NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}

/// <summary>What there is to show now.</summary>
/// <param name="Report">Null if it is not known yet.</param>
/// <param name="Changed">Done as soon as there is something newer.</param>
internal readonly record struct PreviewState(byte[]? Report, byte[] List, Task Changed);
