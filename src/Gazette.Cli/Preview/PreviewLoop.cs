using System.Collections.Immutable;
using System.Diagnostics;
using Gazette.Building;
using Gazette.Cli.Watching;
using Gazette.Diagnostics;

namespace Gazette.Cli.Preview;

/// <summary>
/// Compiles the reports that pages show, whenever something that they are made from changes, one after another. What there is time for after that goes to
/// finding out which of the other reports have mistakes.
/// </summary>
internal sealed class PreviewLoop(PreviewSources sources, PreviewNews news, ReportJson json, SourceWatch watch)
{
    // A file that is being written is broken for a moment. Errors that are new are told when nothing has changed for this long.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(100);
    private const int MostDelays = 5;

    private static readonly TimeSpan BetweenLists = TimeSpan.FromMilliseconds(500);

    private readonly Dictionary<string, ImmutableArray<ShownDocument>> _lastGood = new(StringComparer.Ordinal);
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);
    private IEnumerator<ReportOutcome>? _others;
    private ReportStatus?[] _status = [];
    private int _checked;
    private int _delays;

    /// <summary>Goes on until it is cancelled. The sources have been read.</summary>
    public void Run(CancellationToken cancellation)
    {
        try
        {
            while (!cancellation.IsCancellationRequested)
            {
                if (ShowAll(news.Wanted, cancellation))
                {
                    CheckOthers(cancellation);
                }

                while (!cancellation.IsCancellationRequested && !WaitForChange(cancellation))
                {
                    ShowAll(news.TakeWishes(), cancellation);
                    GoOnChecking(cancellation);
                }

                StopChecking();
                watch.Follow(sources.Folders);
                sources.Read();
            }
        }
        finally
        {
            StopChecking();
        }
    }

    /// <summary>False if something has changed meanwhile, and all is to be read again.</summary>
    private bool ShowAll(IReadOnlyList<string> keys, CancellationToken cancellation)
    {
        foreach (string key in keys)
        {
            if (cancellation.IsCancellationRequested || !Show(key, cancellation))
            {
                return false;
            }
        }

        return true;
    }

    private bool Show(string key, CancellationToken cancellation)
    {
        if (sources.HasErrors || sources.Find(key) is not { } report)
        {
            news.Tell(key, json.OfNone(sources.Diagnostics, _lastGood.GetValueOrDefault(key, [])));
            return true;
        }

        (ReportOutcome outcome, ImmutableArray<ShownDocument> documents) = sources.Show(report);
        watch.Follow(SourceFolder.Of(outcome.Read.Where(Path.IsPathFullyQualified)));
        bool isNewlyBroken = !outcome.Succeeded && _lastGood.ContainsKey(key) && !_broken.Contains(key);
        if (isNewlyBroken && _delays < MostDelays && watch.ChangesWithin(Patience, cancellation))
        {
            _delays++;
            return false;
        }

        _delays = 0;
        Remember(key, outcome, documents);
        news.Tell(key, json.Of(report, outcome, _lastGood.GetValueOrDefault(key, [])));
        return true;
    }

    private void Remember(string key, ReportOutcome outcome, ImmutableArray<ShownDocument> documents)
    {
        if (!outcome.Succeeded)
        {
            _broken.Add(key);
            return;
        }

        IReadOnlyList<string> wanted = news.Wanted;
        foreach (string other in _lastGood.Keys.Except(wanted, StringComparer.Ordinal).ToArray())
        {
            _lastGood.Remove(other);
            _broken.Remove(other);
        }

        _broken.Remove(key);
        _lastGood[key] = documents;
    }

    private void CheckOthers(CancellationToken cancellation)
    {
        _status = new ReportStatus?[sources.Reports.Length];
        _checked = 0;
        news.TellList(json.OfList(sources, _status));
        if (sources.Reports.Length > 1)
        {
            _others = sources.CheckAll(cancellation).GetEnumerator();
            GoOnChecking(cancellation);
        }
    }

    // As far as it gets until there is something more urgent.
    private void GoOnChecking(CancellationToken cancellation)
    {
        long told = Stopwatch.GetTimestamp();
        while (_others is not null && !cancellation.IsCancellationRequested && !watch.HasChanged && !news.Wished.WaitOne(0))
        {
            if (!_others.MoveNext())
            {
                StopChecking();
                break;
            }

            _status[_checked++] = StatusOf(_others.Current);
            if (Stopwatch.GetElapsedTime(told) > BetweenLists)
            {
                news.TellList(json.OfList(sources, _status));
                told = Stopwatch.GetTimestamp();
            }
        }

        news.TellList(json.OfList(sources, _status));
    }

    private static ReportStatus StatusOf(ReportOutcome outcome) =>
        !outcome.Succeeded ? ReportStatus.Broken
        : outcome.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Warning) ? ReportStatus.Doubtful
        : ReportStatus.Good;

    private void StopChecking()
    {
        _others?.Dispose();
        _others = null;
    }

    /// <summary>False if a page asks for another report, or if the wait is cancelled.</summary>
    private bool WaitForChange(CancellationToken cancellation) =>
        WaitHandle.WaitAny([watch.Changed, news.Wished, cancellation.WaitHandle]) == 0 && watch.WaitForChange(cancellation);
}
