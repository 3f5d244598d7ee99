using System.Text.RegularExpressions;
using Gazette.Cli;
using Gazette.Tests.Cli;
using Gazette.Tests.Writers;
using Xunit;

namespace Gazette.Tests;

/// <summary>The reports of the gallery build without warnings, and its page shows all of their pictures.</summary>
public sealed partial class GalleryTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "examples", "gallery");

    [Fact]
    public void Builds_to_sound_files_that_say_the_same_in_Word_in_Markdown_and_on_a_page()
    {
        using TemporaryFolder folder = new();
        using Surroundings world = new(Repository.Root);
        int code = Program.Run(
            ["build", "examples/gallery", "-o", folder.FullPath, "--strict", "--validate", "--to", "docx,md,html"],
            world.Environment,
            TestContext.Current.CancellationToken);

        Assert.True(code == 0, world.Error.ToString());
        string[] files = [.. folder.Files.Where(file => file.EndsWith(".docx", StringComparison.Ordinal))];
        Assert.Equal(Directory.GetFiles(Folder, "*.yaml").Length, files.Length);
        Assert.All(files, file => Assert.Equal(
            MarkdownText.Read(File.ReadAllText(folder.At(Path.ChangeExtension(file, ".md")))),
            WordText.Read(File.ReadAllBytes(folder.At(file)))));
        Assert.All(files, file =>
        {
            byte[] page = File.ReadAllBytes(folder.At(Path.ChangeExtension(file, ".html")));
            HtmlPage.Check(page);
            Assert.Equal(WordText.Read(File.ReadAllBytes(folder.At(file))), HtmlText.Read(page));
        });
    }

    [Fact]
    public void Shows_every_picture_and_no_other()
    {
        string page = File.ReadAllText(Path.Combine(Folder, "README.md"));
        IEnumerable<string> shown = Picture().Matches(page).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal);
        IEnumerable<string> drawn = Directory.GetFiles(Path.Combine(Folder, "pages"))
            .Select(file => $"pages/{Path.GetFileName(file)}")
            .Order(StringComparer.Ordinal);
        Assert.Equal(drawn, shown);
    }

    [GeneratedRegex(@"!\[\]\(([^)]+)\)")]
    private static partial Regex Picture();
}
