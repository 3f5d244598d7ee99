using System.Diagnostics.CodeAnalysis;

namespace Gazette.Building;

/// <summary>
/// Items being turned into results, shared between the worker threads and the thread that takes the results in order. Results are stored in a ring
/// with one slot for each item of the window: a thread begins an item only when its slot is free, so every result has a slot.
/// </summary>
/// <remarks>
/// Waking a thread costs as much as a good part of a document. So the taker, once it is woken, waits a moment longer for more results, and threads
/// that wait for a slot are only woken when half of the ring is free.
/// </remarks>
internal sealed class WorkQueue<TItem, TResult>(IEnumerable<TItem> items, int window, Func<TItem, TResult> work, CancellationToken cancellation) : IDisposable
{
    // The longest time that a result waits for further ones.
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(5);

    private readonly IEnumerator<TItem> _items = items.GetEnumerator();
    private readonly Lock _moving = new();

    // The fields below are guarded by the gate. Items [0, _begun) have been begun, and the results of [0, _taken) have been taken.
    private readonly object _gate = new();
    private readonly (bool IsDone, TResult? Result)[] _ring = new (bool, TResult?)[window];
    private int _begun;
    private int _done;
    private int _taken;
    private int _wanted = int.MaxValue;
    private bool _ended;
    private Exception? _failure;

    /// <summary>Runs on each worker thread: processes one item after another until the items are used up.</summary>
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

    /// <summary>Waits for the next result in the order of the items; false when there are no more.</summary>
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

    /// <summary>Prevents any further item from being begun.</summary>
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
            // The condition checks again after each wake-up; when the moment is over, the results that are ready are taken.
        }

        _wanted = int.MaxValue;
    }

    private bool TryBegin([MaybeNullWhen(false)] out TItem item, out int index)
    {
        // Only one thread at a time may ask for an item, and a thread that waits for one, for example from standard input, must not block the taker.
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

            bool isMore = MoveNext();
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

    // Items may come from other work, which ends with an exception in a run that is cancelled; whoever takes the results is told once, at the end.
    private bool MoveNext()
    {
        try
        {
            return !cancellation.IsCancellationRequested && _items.MoveNext();
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return false;
        }
    }
}
