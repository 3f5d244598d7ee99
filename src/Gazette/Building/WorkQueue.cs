using System.Diagnostics.CodeAnalysis;

namespace Gazette.Building;

/// <summary>
/// Items on their way to becoming results, shared between the threads that work and the one that takes the results in order. Results lie in a ring
/// that has a place for each item of the window: a thread begins an item only when its place is free, so that every result has one.
/// </summary>
/// <remarks>
/// To wake a thread costs as much as a part of a document. So the taker, once it is woken for a result, stays a moment longer for more of them,
/// and threads that wait for room are woken when half of the ring is free.
/// </remarks>
internal sealed class WorkQueue<TItem, TResult>(IEnumerable<TItem> items, int window, Func<TItem, TResult> work, CancellationToken cancellation) : IDisposable
{
    // How long a result waits for others at most.
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(5);

    private readonly IEnumerator<TItem> _items = items.GetEnumerator();
    private readonly Lock _moving = new();

    // What follows is guarded by the gate. Begun are the items [0, _begun), and of these [0, _taken) have been taken.
    private readonly object _gate = new();
    private readonly (bool IsDone, TResult? Result)[] _ring = new (bool, TResult?)[window];
    private int _begun;
    private int _done;
    private int _taken;
    private int _wanted = int.MaxValue;
    private bool _ended;
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
                    _ring[index % window] = (true, result);
                    _done++;
                    if (HasNext && _done - _taken >= _wanted)
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
            if (!HasNext)
            {
                WaitForNext();
            }

            if (_failure is not null)
            {
                throw new InvalidOperationException("work on a report failed outside of its own guard", _failure);
            }

            ref (bool IsDone, TResult? Result) place = ref _ring[_taken % window];
            (bool isDone, result) = place;
            if (isDone)
            {
                place = default;
                _taken++;
                if (_begun - _taken == window / 2)
                {
                    Monitor.PulseAll(_gate);
                }
            }

            return isDone;
        }
    }

    /// <summary>Lets no more work begin.</summary>
    public void Stop()
    {
        lock (_gate)
        {
            _ended = true;
            Monitor.PulseAll(_gate);
        }
    }

    public void Dispose() => _items.Dispose();

    private bool HasNext => _ring[_taken % window].IsDone;

    private bool IsOver => _failure is not null || (_ended && _taken == _begun);

    private void WaitForNext()
    {
        _wanted = 1;
        while (!HasNext && !IsOver)
        {
            Monitor.Wait(_gate);
        }

        _wanted = window / 2;
        while (_done - _taken < _wanted && !_ended && _failure is null && Monitor.Wait(_gate, Moment))
        {
            // What woke it is looked at above; when the moment is over, there are as many results as there are.
        }

        _wanted = int.MaxValue;
    }

    private bool TryBegin([MaybeNullWhen(false)] out TItem item, out int index)
    {
        // Only one thread at a time may ask for an item, and one that waits for it, as for standard input, must not keep results from being taken.
        lock (_moving)
        {
            (item, index) = (default, -1);
            lock (_gate)
            {
                while (!_ended && _failure is null && _begun - _taken >= window)
                {
                    Monitor.Wait(_gate);
                }

                if (_ended || _failure is not null)
                {
                    return false;
                }
            }

            bool isMore = !cancellation.IsCancellationRequested && _items.MoveNext();
            lock (_gate)
            {
                if (!isMore || _ended)
                {
                    _ended = true;
                    Monitor.PulseAll(_gate);
                    return false;
                }

                item = _items.Current;
                index = _begun++;
                return true;
            }
        }
    }
}
