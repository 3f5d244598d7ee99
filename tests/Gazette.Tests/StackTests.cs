using System.Runtime.CompilerServices;
using Xunit;

namespace Gazette.Tests;

public static class StackTests
{
    private const int FrameBytes = 64 * 1024;

    [Fact]
    public static void Tests_run_on_the_stack_that_Windows_and_macOS_give() => Assert.InRange(CountFrames(), 8, 1_536 * 1024 / FrameBytes);

    private static int CountFrames()
    {
        Span<byte> frame = stackalloc byte[FrameBytes];
        frame.Fill(1);
        return RuntimeHelpers.TryEnsureSufficientExecutionStack() ? frame[^1] + CountFrames() : 0;
    }
}
