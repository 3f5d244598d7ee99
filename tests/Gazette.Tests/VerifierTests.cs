using Xunit;

namespace Gazette.Tests;

public sealed class VerifierTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gazette-verifier-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Passes_equal_text_and_removes_what_an_earlier_run_left()
    {
        Put("tree.verified.txt", "甲\n");
        Put("tree.received.txt", "乙\n");
        await Verifier.Verify("甲\n", Settings());
        Assert.False(File.Exists(At("tree.received.txt")));
    }

    [Fact]
    public async Task Fails_where_there_is_no_snapshot_and_leaves_one_to_accept()
    {
        await Assert.ThrowsAsync<VerifyException>(() => Verifier.Verify("甲\n", extension: "md", Settings()));
        Assert.Equal("甲\n"u8.ToArray(), await File.ReadAllBytesAsync(At("tree.received.md"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Shows_the_lines_that_differ()
    {
        Put("tree.verified.txt", "一\n二\n三\n");
        VerifyException failure = await Assert.ThrowsAsync<VerifyException>(() => Verifier.Verify("一\n两\n三\n", Settings()));
        Assert.EndsWith("line 2\n  一\n- 二\n+ 两\n", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_a_line_end_or_a_byte_order_mark_apart()
    {
        Put("tree.verified.txt", "\uFEFF甲\n");
        await Assert.ThrowsAsync<VerifyException>(() => Verifier.Verify("甲\n", Settings()));
        Put("tree.verified.txt", "甲\r\n");
        await Assert.ThrowsAsync<VerifyException>(() => Verifier.Verify("甲\n", Settings()));
    }

    private VerifySettings Settings()
    {
        VerifySettings settings = new();
        settings.UseDirectory(_folder.FullName);
        settings.UseFileName("tree");
        return settings;
    }

    private string At(string name) => Path.Combine(_folder.FullName, name);

    private void Put(string name, string text) => File.WriteAllText(At(name), text);
}
