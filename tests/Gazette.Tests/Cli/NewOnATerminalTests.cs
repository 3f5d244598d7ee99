using System.Text;
using Gazette.Cli;
using Xunit;

namespace Gazette.Tests.Cli;

/// <summary><c>gazette new</c> without a template: on a terminal it asks, otherwise it lists the templates.</summary>
public static class NewOnATerminalTests
{
    [Theory]
    [InlineData("report\n", "en", "language: en")]
    [InlineData("  report  \r\n", "zh", "language: zh-CN")]
    [InlineData("1\n", "zh", "template: ")]
    public static void Takes_a_name_or_a_number(string answer, string language, string line)
    {
        (int code, string words, string? report) = Ask(answer, language);
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains(line, report, StringComparison.Ordinal);
        Assert.Contains("  1  ", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("0\n")]
    [InlineData("999\n")]
    [InlineData("nosuch\n")]
    public static void Writes_nothing_without_an_answer_that_it_knows(string answer)
    {
        (int code, _, string? report) = Ask(answer, "en");
        Assert.Equal(ExitCode.CouldNotRun, code);
        Assert.Null(report);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public static void Does_not_ask_a_program(bool input, bool error)
    {
        (int code, string words, string? report) = Ask("report\n", "en", input, error);
        Assert.Equal(ExitCode.CouldNotRun, code);
        Assert.Contains("work-summary", words, StringComparison.Ordinal);
        Assert.DoesNotContain("name or number", words, StringComparison.Ordinal);
        Assert.Null(report);
    }

    [Fact]
    public static async Task Gives_up_when_it_is_interrupted_while_it_waits()
    {
        using TemporaryFolder folder = new();
        using SilentStream input = new();
        using Surroundings world = new(folder.FullPath, input, "en");
        using CancellationTokenSource interrupt = new();
        Task<int> run = Task.Run(
            () => Program.Run(["new"], world.Environment with { InputIsTerminal = true, ErrorIsTerminal = true }, interrupt.Token),
            TestContext.Current.CancellationToken);
        input.IsAsked.Wait(TestContext.Current.CancellationToken);
        await interrupt.CancelAsync();
        Assert.Equal(ExitCode.Mistakes, await run);
        Assert.EndsWith("gazette: interrupted; nothing was written\n", world.Error.ToString(), StringComparison.Ordinal);
        Assert.Empty(folder.Files);
        input.Release();
    }

    private static (int Code, string Words, string? Report) Ask(string answer, string language, bool inputIsTerminal = true, bool errorIsTerminal = true)
    {
        using TemporaryFolder folder = new();
        using MemoryStream input = new(Encoding.UTF8.GetBytes(answer));
        using Surroundings world = new(folder.FullPath, input, language);
        CommandEnvironment environment = world.Environment with { InputIsTerminal = inputIsTerminal, ErrorIsTerminal = errorIsTerminal };
        int code = Program.Run(["new"], environment, TestContext.Current.CancellationToken);
        return (code, world.Error.ToString(), folder.Files.Contains("report.yaml") ? folder.Read("report.yaml") : null);
    }

    // A terminal at which nobody types.
    private sealed class SilentStream : MemoryStream
    {
        private readonly ManualResetEventSlim _released = new();

        public ManualResetEventSlim IsAsked { get; } = new();

        public void Release() => _released.Set();

        public override int Read(Span<byte> buffer)
        {
            IsAsked.Set();
            _released.Wait();
            return 0;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
    }
}
