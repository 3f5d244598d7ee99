using Gazette.Cli.Terminal;
using Xunit;

namespace Gazette.Tests.Cli;

public static class WordStreamTests
{
    [Fact]
    public static void Says_nothing_where_nobody_can_hear_it()
    {
        using FullDisk disk = new();
        using StreamWriter words = new(new WordStream(disk)) { AutoFlush = true };
        words.WriteLine("1 report written to out/ (2 files)");
        Assert.Equal(0, disk.Length);
    }

    [Fact]
    public static void Passes_words_on()
    {
        using MemoryStream heard = new();
        using StreamWriter words = new(new WordStream(heard)) { AutoFlush = true, NewLine = "\n" };
        words.WriteLine("青岚镇");
        Assert.Equal("青岚镇\n"u8.ToArray(), heard.ToArray());
    }

    private sealed class FullDisk : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("No space left on device");

        public override void Flush() => throw new IOException("No space left on device");
    }
}
