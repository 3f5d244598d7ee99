using Gazette.Compiling;
using Gazette.Sources;
using Xunit;

namespace Gazette.Tests.Building;

public sealed class ReportFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reads_what_lies_in_it_and_in_folders_below()
    {
        _folder.Put("shots/a.png", "abc");
        Assert.Equal("abc"u8.ToArray(), new ReportFolder(_folder.FullPath).Read(["shots", "a.png"], 10).Content.ToArray());
    }

    // As an archive from macOS brings it to a system that takes names byte for byte.
    [Fact]
    public void Finds_a_file_whose_name_is_decomposed_on_the_disk()
    {
        _folder.Put("e\u0301te\u0301/cafe\u0301.png", "abc");
        ReportFolder folder = new(_folder.FullPath);
        Assert.Equal("abc"u8.ToArray(), folder.Read(["\u00E9t\u00E9", "caf\u00E9.png"], 10).Content.ToArray());
        Assert.All(folder.Stamps, stamp => Assert.True(File.Exists(stamp.Path)));
        Assert.Equal(FolderFileProblem.NotThere, folder.Read(["th\u00E9.png"], 10).Problem);
    }

    [Fact]
    public void Follows_no_link_to_a_file_or_a_folder()
    {
        string outside = _folder.Put("outside/secret.png", "secret");
        _folder.Put("report/a.png", "abc");
        File.CreateSymbolicLink(_folder.At("report/file.png"), outside);
        Directory.CreateSymbolicLink(_folder.At("report/folder"), _folder.At("outside"));
        ReportFolder folder = new(_folder.At("report"));
        Assert.Equal(FolderFileProblem.Link, folder.Read(["file.png"], 10).Problem);
        Assert.Equal(FolderFileProblem.BehindLink, folder.Read(["folder", "secret.png"], 10).Problem);
    }

    [Theory]
    [InlineData("none.png", FolderFileProblem.NotThere)]
    [InlineData("empty.png", FolderFileProblem.Empty)]
    [InlineData("large.png", FolderFileProblem.TooLarge)]
    [InlineData("folder.png", FolderFileProblem.Folder)]
    public void Says_why_there_is_nothing_to_read(string name, FolderFileProblem problem)
    {
        _folder.Put("empty.png");
        _folder.Put("large.png", "abcdef");
        Directory.CreateDirectory(_folder.At("folder.png"));
        Assert.Equal(problem, new ReportFolder(_folder.FullPath).Read([name], 5).Problem);
    }
}
