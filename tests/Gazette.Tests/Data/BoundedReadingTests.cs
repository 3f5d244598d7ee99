using Gazette.Data;
using Gazette.Data.Text;
using Xunit;

namespace Gazette.Tests.Data;

public sealed class BoundedReadingTests
{
    [Fact]
    public void Reads_a_file_as_it_is()
    {
        using TemporaryFolder folder = new();
        Assert.Equal("标题: 甲"u8.ToArray(), BoundedReading.ReadFile(folder.Put("a.yaml", "标题: 甲")));
    }

    [Fact]
    public void Ends_where_the_stream_does_not() => Assert.Equal(DataLimits.FileBytes + 1, BoundedReading.Read(new EndlessStream()).Length);

    private sealed class EndlessStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => count;
    }
}
