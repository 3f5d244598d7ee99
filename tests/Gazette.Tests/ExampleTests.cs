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
            .Where(path => Path.GetFileName(Path.GetDirectoryName(path)) == "output")
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

        int code = Program.Run(["build", .. Inputs(name), "-o", folder.FullPath, "--strict"], world.Environment, TestContext.Current.CancellationToken);

        Assert.True(code == 0, world.Error.ToString());
        string[] changed = Changed(ReadAll(Path.Combine(Repository.Root, "examples", name, "output")), ReadAll(folder.FullPath));
        Assert.True(
            changed.Length == 0,
            $"the output of examples/{name} has changed: {string.Join(", ", changed)}\nif that is right: dotnet pwsh build.ps1 examples; read the diff");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Builds_to_pages_that_say_what_the_Markdown_says(string name)
    {
        using TemporaryFolder folder = new();
        using Surroundings world = new(Repository.Root);

        int code = Program.Run(
            ["build", .. Inputs(name), "-o", folder.FullPath, "--strict", "--to", "html,md"], world.Environment, TestContext.Current.CancellationToken);

        Assert.True(code == 0, world.Error.ToString());
        string[] pages = Directory.GetFiles(folder.FullPath, "*.html");
        Assert.NotEmpty(pages);
        Assert.All(pages, page =>
        {
            HtmlPage.Check(File.ReadAllBytes(page));
            Assert.Equal(MarkdownText.Read(File.ReadAllText(Path.ChangeExtension(page, ".md"))), HtmlText.Read(File.ReadAllBytes(page)));
        });
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Opens_in_Word_and_says_what_the_Markdown_says(string path)
    {
        byte[] docx = File.ReadAllBytes(Path.Combine(Repository.Root, path));
        string markdown = File.ReadAllText(Path.Combine(Repository.Root, Path.ChangeExtension(path, ".md")));

        WordGate.Check(docx);
        Compare(docx, markdown, isFilled: Directory.GetFiles(Path.Combine(Repository.Root, path, "..", ".."), "*.docx").Length > 0);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_templates_sample_builds_without_a_word_of_warning_and_says_the_same_in_both_files(string path)
    {
        using TemporaryFolder folder = new();
        using Surroundings world = new(Repository.Root);

        int code = Program.Run(
            ["build", path, "-o", folder.FullPath, "--strict", "--name", "sample", "--to", "docx,md,html"],
            world.Environment,
            TestContext.Current.CancellationToken);

        Assert.True(code == 0, world.Error.ToString());
        byte[] docx = File.ReadAllBytes(folder.At("sample.docx"));
        WordGate.Check(docx);
        string template = Path.GetDirectoryName(Path.Combine(Repository.Root, path))!;
        bool isFilled = Array.Exists(Directory.GetFiles(template, "*.docx"), file => Path.GetFileName(file) != "reference.docx");
        Compare(docx, folder.Read("sample.md"), isFilled);
        Assert.Equal(MarkdownText.Read(folder.Read("sample.md")), HtmlText.Read(File.ReadAllBytes(folder.At("sample.html"))));
    }

    // A Word file that was filled in keeps contents, pictures and merged cells, which its Markdown leaves out; Word itself numbers its headings.
    private static void Compare(byte[] docx, string markdown, bool isFilled)
    {
        if (!isFilled)
        {
            Assert.Equal(MarkdownText.Read(markdown), WordText.Read(docx));
            return;
        }

        char[] ends = ['\n', '\t'];
        string[] words = WordText.Read(docx).Split(ends, StringSplitOptions.RemoveEmptyEntries);
        Assert.All(
            MarkdownText.Read(markdown).Split(ends, StringSplitOptions.RemoveEmptyEntries),
            line => Assert.Contains(words, word => line.EndsWith(word, StringComparison.Ordinal)));
    }

    // A letter and its list are built as such; any other example is a folder of reports.
    internal static string[] Inputs(string name)
    {
        string folder = Path.Combine(Repository.Root, "examples", name);
        return (Directory.GetFiles(folder, "*.docx"), Directory.GetFiles(folder, "*.xlsx")) is ([var letter], [var list])
            ? [$"examples/{name}/{Path.GetFileName(list)}", "-t", $"examples/{name}/{Path.GetFileName(letter)}"]
            : [$"examples/{name}"];
    }

    private static string[] Changed(Dictionary<string, byte[]> committed, Dictionary<string, byte[]> built) =>
    [
        .. committed.Keys.Union(built.Keys)
            .Where(name => !committed.GetValueOrDefault(name, []).AsSpan().SequenceEqual(built.GetValueOrDefault(name, [])))
            .Order(StringComparer.Ordinal),
    ];

    private static Dictionary<string, byte[]> ReadAll(string folder) =>
        Directory.GetFiles(folder).ToDictionary(static file => Path.GetFileName(file), File.ReadAllBytes, StringComparer.Ordinal);
}
