using System.Diagnostics.CodeAnalysis;

namespace Gazette.Building;

/// <summary>
/// Items on their way to becoming results, shared between the threads that work and the one that takes the results in order. To wake a
/// thread costs as much as a part of a document, so that results are taken many at a time where there are many.
/// </summary>
internal sealed class WorkQueue<TItem, TResult>(IEnumerable<TItem> items, int window, Func<TItem, TResult> work, CancellationToken cancellation) : IDisposable
{
    // How long a result waits at most for others to be taken with it.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(5);

    private readonly IEnumerator<TItem> _items = items.GetEnumerator();
    private readonly Dictionary<int, TResult> _results = [];
    private readonly object _gate = new();
    private int _begun;
    private int _taken;
    private int _waitingForRoom;
    private bool _stopped;
    private Exception? _failure;

    /// <summary>What a thread does: one item after another, until there are no more.</summary>
    public void Work()
    {
        try
        {
            while (TryBegin(out TItem? item, out int index))
            {
                TResult result = work(item);
                lock (_gate)
                {
                    _results.Add(index, result);
                    if (_results.Count >= window / 2 && _results.ContainsKey(_taken))
                    {
                        Monitor.PulseAll(_gate);
                    }
                }
            }
        }
        catch (Exception exception)
        {
            lock (_gate)
            {
                _failure = exception;
                Monitor.PulseAll(_gate);
            }
        }
    }

    /// <summary>The next result in the order of the items, waited for; false when there are no more.</summary>
    public bool TryTake([MaybeNullWhen(false)] out TResult result)
    {
        lock (_gate)
        {
            while (true)
            {
                if (_failure is not null)
                {
                    throw new InvalidOperationException("work on a report failed outside of its own guard", _failure);
                }

                if (_results.Remove(_taken, out result))
                {
                    _taken++;
                    if (_waitingForRoom > 0 && _begun - _taken <= window / 2)
                    {
                        Monitor.PulseAll(_gate);
                    }

                    return true;
                }

                if (_stopped && _taken == _begun)
                {
                    return false;
                }

                Monitor.Wait(_gate, Patience);
            }
        }
    }

    /// <summary>Lets no more work begin.</summary>
    public void Stop()
    {
        lock (_gate)
        {
            _stopped = true;
            Monitor.PulseAll(_gate);
        }
    }

    public void Dispose() => _items.Dispose();

    private bool TryBegin([MaybeNullWhen(false)] out TItem item, out int index)
    {
        lock (_gate)
        {
            while (!_stopped && _failure is null && _begun - _taken >= window)
            {
                _waitingForRoom++;
                Monitor.Wait(_gate);
                _waitingForRoom--;
            }

            _stopped = _stopped || _failure is not null || cancellation.IsCancellationRequested || !_items.MoveNext();
            if (_stopped)
            {
                Monitor.PulseAll(_gate);
                (item, index) = (default, -1);
                return false;
            }

            item = _items.Current;
            index = _begun++;
            return true;
        }
    }
}
