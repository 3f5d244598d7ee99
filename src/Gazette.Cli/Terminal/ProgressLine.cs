using Gazette.Building;
using Gazette.Diagnostics;

namespace Gazette.Cli.Terminal;

/// <summary>
/// Shows the progress of a long run: on a terminal as a bar that is redrawn, elsewhere as a plain line from time to time. A short run shows nothing.
/// </summary>
/// <param name="countOf">The number of reports, if known; called when there is something to show.</param>
internal sealed class ProgressLine(CommandEnvironment environment, Func<long?> countOf)
{
    private const int BarWidth = 24;

    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan BetweenBars = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(5);

    private readonly long _start = environment.Clock.GetTimestamp();
    private readonly Lazy<long?> _count = new(countOf);
    private TimeSpan _next = environment.ErrorIsTerminal ? Quiet : BetweenLines;
    private long _done;
    private long _failed;
    private long _skipped;
    private bool _isDrawn;

    /// <summary>Counts outcomes as they pass, and redraws from time to time.</summary>
    public IEnumerable<ReportOutcome> Follow(IEnumerable<ReportOutcome> outcomes)
    {
        foreach (ReportOutcome outcome in outcomes)
        {
            _done++;
            _failed += outcome.Succeeded ? 0 : 1;
            _skipped += outcome.IsUpToDate ? 1 : 0;
            TimeSpan elapsed = environment.Clock.GetElapsedTime(_start);
            if (elapsed >= _next)
            {
                Draw(elapsed);
                _next = elapsed + (environment.ErrorIsTerminal ? BetweenBars : BetweenLines);
            }

            yield return outcome;
        }

        Hide();
    }

    /// <summary>Removes the bar before other output.</summary>
    public void Hide()
    {
        if (_isDrawn)
        {
            environment.Error.Write("\r\e[K");
            _isDrawn = false;
        }
    }

    private void Draw(TimeSpan elapsed)
    {
        string words = environment.Translate(Describe(elapsed));
        if (!environment.ErrorIsTerminal)
        {
            environment.Error.WriteLine(words);
            return;
        }

        environment.Error.Write($"\r{Bar()}{words}\e[K");
        _isDrawn = true;
    }

    private string Bar()
    {
        if (_count.Value is not > 0)
        {
            return "";
        }

        int full = (int)Math.Min(BarWidth, BarWidth * _done / _count.Value.Value);
        return $"[{new string('#', full)}{new string('.', BarWidth - full)}] ";
    }

    private Words Describe(TimeSpan elapsed)
    {
        double speed = _done / elapsed.TotalSeconds;
        TimeSpan? left = _count.Value is { } all && all > _done ? TimeSpan.FromSeconds((all - _done) / speed) : null;
        return ProgressWords.Done(_done, _count.Value, _failed, _skipped, (long)speed, left);
    }
}
