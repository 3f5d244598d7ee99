using Gazette.Building;
using Gazette.Cli;
using Gazette.Cli.Terminal;
using Gazette.Diagnostics;
using Gazette.Sources;
using Xunit;

namespace Gazette.Tests.Cli;

public sealed class ProgressLineTests : IDisposable
{
    private readonly Clock _clock = new();
    private readonly Surroundings _surroundings = new("/");

    public void Dispose() => _surroundings.Dispose();

    [Fact]
    public void A_short_run_shows_nothing() => Assert.Equal("", Follow(isTerminal: true, count: 3, secondsEach: 0.1, reports: 3));

    [Fact]
    public void A_long_run_says_every_few_seconds_how_far_it_is_where_nobody_watches() => Assert.Equal(
        "5 of 12 done, 1 failed, 1 up to date, 1 reports a second, 7 s left\n10 of 12 done, 1 failed, 1 up to date, 1 reports a second, 2 s left\n",
        Follow(isTerminal: false, count: 12, secondsEach: 1, reports: 12));

    [Fact]
    public void On_a_terminal_a_bar_is_drawn_over_itself_and_gone_at_the_end() => Assert.Equal(
        "\r[########................] 1 of 3 done, 0 failed, 1 up to date, 0 reports a second, 3 min 20 s left\e[K"
        + "\r[################........] 2 of 3 done, 1 failed, 1 up to date, 0 reports a second, 1 min 40 s left\e[K"
        + "\r[########################] 3 of 3 done, 1 failed, 1 up to date, 0 reports a second\e[K"
        + "\r\e[K",
        Follow(isTerminal: true, count: 3, secondsEach: 100, reports: 3));

    [Fact]
    public void A_run_of_unknown_length_has_no_bar_and_no_end_in_sight() => Assert.Equal(
        "\r1 done, 0 failed, 1 up to date, 0 reports a second\e[K\r\e[K", Follow(isTerminal: true, count: null, secondsEach: 60, reports: 1));

    private string Follow(bool isTerminal, long? count, double secondsEach, int reports)
    {
        CommandEnvironment environment = _surroundings.Environment with { Clock = _clock, ErrorIsTerminal = isTerminal };
        ProgressLine progress = new(environment, () => count);
        foreach (ReportOutcome _ in progress.Follow(Outcomes(reports, secondsEach)))
        {
            // Enumerating the outcomes makes the progress.
        }

        return _surroundings.Error.ToString();
    }

    // The first is up to date, the second fails.
    private IEnumerable<ReportOutcome> Outcomes(int count, double secondsEach)
    {
        for (int i = 0; i < count; i++)
        {
            _clock.Seconds += secondsEach;
            ReportInput input = new($"/{i}.yaml", $"{i}");
            Diagnostic[] diagnostics = i == 1 ? [Diagnostic.Error("bad-word", new SourceFile(input.Path, "").Whole).Says("bad", "不对")] : [];
            yield return new ReportOutcome(input, [.. diagnostics], [], []) { IsUpToDate = i == 0 };
        }
    }

    private sealed class Clock : TimeProvider
    {
        public double Seconds { get; set; }

        public override long TimestampFrequency => 1000;

        public override long GetTimestamp() => (long)(Seconds * 1000);
    }
}
