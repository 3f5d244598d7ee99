using Gazette.Sources;
using Xunit;

namespace Gazette.Tests.Sources;

public sealed class FilePathsTests
{
    [Theory]
    [InlineData("../hosue.docx")]
    [InlineData("sub/缺.docx")]
    [InlineData("only.docx")]
    [InlineData("/nowhere/缺.docx")]
    public void Keeps_the_slashes_of_a_path_on_every_system(string path) => Assert.Equal(path, FilePaths.Find(path));

    [Fact]
    public void Finds_a_name_whose_letters_are_decomposed_on_the_disk()
    {
        using TemporaryFolder folder = new();
        folder.Put("cafe\u0301.docx");
        string path = folder.FullPath.Replace('\\', '/');
        Assert.Equal(path + "/cafe\u0301.docx", FilePaths.Find(path + "/caf\u00E9.docx"));
    }
}
