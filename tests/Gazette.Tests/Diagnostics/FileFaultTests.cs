using Gazette.Diagnostics;
using Gazette.Sources;
using Xunit;

namespace Gazette.Tests.Diagnostics;

public static class FileFaultTests
{
    [Fact]
    public static void What_the_system_refuses_is_said_in_our_own_words()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder.Put("file"), "");
        Directory.CreateDirectory(folder.At("full/inner"));
        Assert.Equal("it does not exist", Refusal(() => File.ReadAllText(folder.At("nothing"))));
        Assert.Equal("its folder does not exist", Refusal(() => File.ReadAllText(folder.At("nowhere/nothing"))));
        Assert.Equal("there is already something with this name", Refusal(() => new FileStream(folder.At("file"), FileMode.CreateNew).Dispose()));
        Assert.Equal("it is a folder", Refusal(() => SharedFile.ReadAll(folder.At("full"))));
        Assert.Equal("the folder is not empty", Refusal(() => Directory.Delete(folder.At("full"))));
    }

    [Fact]
    public static void A_file_that_is_open_elsewhere_is_said_to_be_in_use()
    {
        using TemporaryFolder folder = new();
        using FileStream open = new(folder.Put("file"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        Assert.Equal("another program is using it", Refusal(() => File.ReadAllText(folder.At("file"))));
    }

    // The numbers are those of Linux and macOS, and of Windows.
    [Theory]
    [InlineData(28, 112, "the disk is full", "磁盘已满")]
    [InlineData(30, 19, "the disk is read-only", "磁盘是只读的")]
    [InlineData(20, 267, "a part of its path is a file, not a folder", "路径中有一段是文件，不是文件夹")]
    [InlineData(24, 4, "too many files are open", "打开的文件过多")]
    [InlineData(5, 1117, "the disk reports an error", "磁盘出错")]
    public static void A_number_of_the_system_has_its_words(int unix, int windows, string english, string chinese)
    {
        Words reason = FileFault.ReasonOf(new IOException("Something", OperatingSystem.IsWindows() ? unchecked((int)0x80070000) | windows : unix));
        Assert.Equal((english, chinese), (reason.English, reason.Chinese));
    }

    [Fact]
    public static void A_file_that_is_marked_as_read_only_is_said_to_be_so()
    {
        Words reason = FileFault.ReasonOf(new ReadOnlyFileException());
        Assert.Equal(("it is read-only", "它是只读文件"), (reason.English, reason.Chinese));
    }

    [Fact]
    public static void An_unknown_reason_is_quoted_as_the_systems_own_words()
    {
        Words reason = FileFault.ReasonOf(new IOException("The moon is full.", 4711));
        Assert.Equal(("the system says “The moon is full”", "系统的原话是“The moon is full”"), (reason.English, reason.Chinese));
    }

    private static string Refusal(Action action) =>
        FileFault.ReasonOf(Assert.ThrowsAny<Exception>(action)).English;
}
