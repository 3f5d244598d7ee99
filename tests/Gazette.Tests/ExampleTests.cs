using Gazette.Cli;
using Gazette.Tests.Cli;
using Gazette.Tests.Writers;
using Xunit;

namespace Gazette.Tests;

/// <summary>Every folder of examples/ that contains an <c>output</c> builds exactly what is committed there.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string> Names =>
    [
        .. Directory.GetDirectories(Path.Combine(Repository.Root, "examples"))
            .Where(folder => Directory.Exists(Path.Combine(folder, "output")))
            .Select(folder => Path.GetFileName(folder)!)
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Documents =>
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "examples"), "*.docx", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) != "reference.docx")
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Samples =>
    [
        .. Directory.GetFiles(Path.Combine(Repository.Root, "templates"), "sample*.yaml", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Builds_to_the_committed_output_without_a_word_of_warning(string name)
    {
        using TemporaryFolder folder = new();
        using Surroundings world = new(Repository.Root);

        int code = Program.Run(["build", $"examples/{name}", "-o", folder.FullPath, "--strict"], world.Environment, TestContext.Current.CancellationToken);

        Assert.True(code == 0, world.Error.ToString());
        Assert.Equal(ReadAll(Path.Combine(Repository.Root, "examples", name, "output")), ReadAll(folder.FullPath));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Opens_in_Word_and_says_what_the_Markdown_says(string path)
    {
        byte[] docx = File.ReadAllBytes(Path.Combine(Repository.Root, path));
        string markdown = File.ReadAllText(Path.Combine(Repository.Root, Path.ChangeExtension(path, ".md")));

        WordGate.Check(docx);
        Assert.Equal(MarkdownText.Read(markdown), WordText.Read(docx));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_templates_sample_builds_without_a_word_of_warning_and_says_the_same_in_both_files(string path)
    {
        using TemporaryFolder folder = new();
        using Surroundings world = new(Repository.Root);

        int code = Program.Run(
            ["build", path, "-o", folder.FullPath, "--strict", "--name", "sample"], world.Environment, TestContext.Current.CancellationToken);

        Assert.True(code == 0, world.Error.ToString());
        byte[] docx = File.ReadAllBytes(folder.At("sample.docx"));
        WordGate.Check(docx);
        Assert.Equal(MarkdownText.Read(folder.Read("sample.md")), WordText.Read(docx));
    }

    private static SortedDictionary<string, string> ReadAll(string folder)
    {
        SortedDictionary<string, string> files = new(StringComparer.Ordinal);
        foreach (string file in Directory.GetFiles(folder))
        {
            files.Add(Path.GetFileName(file), Convert.ToBase64String(File.ReadAllBytes(file)));
        }

        return files;
    }
}
