using System.Security.Cryptography;
using System.Text.Json;
using CsCheck;
using Gazette.Cli;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Tests.Cli;
using Gazette.Tests.Documents;
using Gazette.Tests.Writers;
using Gazette.Verifying;
using Gazette.Writers;
using Gazette.Writers.Html;
using Gazette.Writers.Markdown;
using Gazette.Writers.Word;
using Xunit;

namespace Gazette.Tests.Verifying;

/// <summary>The formats of every example agree, read back from their bytes.</summary>
public sealed class VerificationTests
{
    private static readonly WordWriter Word = new(new WriterOptions());

    public static TheoryData<string> Inputs =>
    [
        .. ExampleTests.Names.Select(name => $"examples/{name.Data}"),
        .. ExampleTests.Samples.Select(path => path.Data),
        .. Directory.GetFiles(Path.Combine(Repository.Root, "examples", "gallery"), "*.yaml")
            .Select(path => $"examples/gallery/{Path.GetFileName(path)}").Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Inputs))]
    public void Word_Markdown_and_pages_of_every_example_agree(string input)
    {
        using Surroundings world = new(Repository.Root);
        int code = Program.Run(["verify", .. WordsOf(input)], world.Environment, TestContext.Current.CancellationToken);
        Assert.True(code == 0, world.Output + world.Error);
        Assert.Contains(" agree: ", world.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_row_of_a_table_agrees()
    {
        using Surroundings world = new(Repository.Root);
        string[] call = ["verify", "examples/village-table/villages.xlsx", "--with", "examples/village-table/_base.yaml", "--jobs", "2"];
        Assert.Equal(0, Program.Run(call, world.Environment, TestContext.Current.CancellationToken));
        Assert.Equal("14 documents agree\n", world.Error.ToString());
    }

    [Fact]
    public void Printed_pages_of_every_example_agree_with_the_Word_file()
    {
        Assert.SkipWhen(!RenderedPages.IsInstalled("soffice"), "LibreOffice is not installed");

        // Starting LibreOffice takes long, so inputs are printed together, but for those whose documents would have the same name.
        IEnumerable<IGrouping<int, string>> rounds = Inputs.Select(input => input.Data).Where(input => WordsOf(input).Length == 1)
            .GroupBy(Path.GetFileNameWithoutExtension, StringComparer.Ordinal)
            .SelectMany(name => name.Select((input, round) => (Input: input, Round: round)))
            .GroupBy(pair => pair.Round, pair => pair.Input);
        foreach (IGrouping<int, string> round in rounds)
        {
            AssertPrinted([.. round]);
        }

        AssertPrinted(ExampleTests.Inputs("mail-merge"));
    }

    private static void AssertPrinted(string[] inputs)
    {
        using Surroundings world = new(Repository.Root);
        CommandEnvironment environment = world.Environment with { Variable = System.Environment.GetEnvironmentVariable };
        int code = Program.Run(["verify", .. inputs, "--to", "docx,pdf", "--lang", "en"], environment, TestContext.Current.CancellationToken);
        Assert.True(code == 0, world.Output + world.Error);
    }

    [Fact]
    public void Pages_do_not_agree_with_another_Word_file()
    {
        Assert.SkipWhen(!RenderedPages.IsInstalled("soffice"), "LibreOffice is not installed");
        using TemporaryFolder folder = new();
        using Surroundings world = new(folder.FullPath);
        CommandEnvironment environment = world.Environment with { Variable = System.Environment.GetEnvironmentVariable };
        string report = File.ReadAllText(Path.Combine(Repository.Root, "examples", "township-half-year", "report.yaml"));
        folder.Put("report.yaml", report);
        Assert.Equal(0, Run("build", "report.yaml", "-o", "out", "--to", "docx,pdf", "--name", "a"));
        Assert.Equal(0, Run("verify", "report.yaml", "-o", "out", "--to", "pdf", "--name", "a"));
        folder.Put("report.yaml", report.Replace("value: 120", "value: 121", StringComparison.Ordinal));
        Assert.Equal(0, Run("build", "report.yaml", "-o", "out", "--to", "docx", "--name", "a", "--overwrite"));
        Assert.Equal(1, Run("verify", "report.yaml", "-o", "out", "--to", "pdf", "--name", "a", "--lang", "en"));
        Assert.Contains("is `120", world.Output, StringComparison.Ordinal);
        Assert.Contains("there out/a.pdf: page ", world.Output, StringComparison.Ordinal);

        int Run(params string[] call) => Program.Run(call, environment, TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Pages_are_as_they_were_accepted_until_something_changes()
    {
        Assert.SkipWhen(!RenderedPages.IsInstalled("soffice") || !RenderedPages.IsInstalled("pdftoppm"), "LibreOffice or Poppler is not installed");
        using TemporaryFolder folder = new();
        string report = File.ReadAllText(Path.Combine(Repository.Root, "examples", "library-quarter", "report.yaml"));
        folder.Put("report.yaml", report);
        Assert.Contains("no pictures are kept of 3 pages", Run(1), StringComparison.Ordinal);
        Run(0, "--accept");
        Assert.Equal(3, folder.Files.Count(file => file.EndsWith(".png", StringComparison.Ordinal)));
        Run(0);
        folder.Put("report.yaml", report.Replace("value: 46", "value: 47", StringComparison.Ordinal));
        Assert.Contains("[pages-differ]", Run(1), StringComparison.Ordinal);
        Assert.Contains(folder.Files, file => file.EndsWith("-1.different.png", StringComparison.Ordinal));
        Run(0, "--threshold", "1");
        Assert.DoesNotContain(folder.Files, file => file.EndsWith(".different.png", StringComparison.Ordinal));

        string Run(int expected, params string[] options)
        {
            using Surroundings world = new(folder.FullPath);
            CommandEnvironment environment = world.Environment with { Variable = System.Environment.GetEnvironmentVariable };
            string[] call = ["verify", "report.yaml", "--pages", "pages", "--lang", "en", .. options];
            Assert.Equal(expected, Program.Run(call, environment, TestContext.Current.CancellationToken));
            return world.Output;
        }
    }

    [Fact]
    public void The_digests_are_those_of_the_files_that_a_build_writes()
    {
        using TemporaryFolder folder = new();
        using Surroundings world = new(Repository.Root);
        CommandEnvironment environment = world.Environment with { Variable = name => name == "SOURCE_DATE_EPOCH" ? "1780000000" : null };
        string log = folder.At("log.json");
        Assert.Equal(0, Program.Run(["verify", "examples/monthly-report", "--log", log], environment, TestContext.Current.CancellationToken));
        string[] build = ["build", "examples/monthly-report", "-o", folder.At("out"), "--to", "docx,md,html"];
        Assert.Equal(0, Program.Run(build, environment, TestContext.Current.CancellationToken));
        using JsonDocument evidence = JsonDocument.Parse(File.ReadAllText(log));
        JsonElement[] files = [.. evidence.RootElement.GetProperty("reports")[0].GetProperty("documents")[0].GetProperty("formats").EnumerateArray()];
        Assert.Equal(3, files.Length);
        Assert.All(files, file => Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(folder.At("out"), file.GetProperty("path").GetString()!)))),
            file.GetProperty("sha256").GetString()));
    }

    [Fact]
    public void Three_hundred_random_trees_agree() => RandomDocuments.Documents.Sample(document => AssertAgree(document), iter: 300);

    public static TheoryData<string> SampleNames => [.. WordWriterTests.SampleNames];

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void Samples_agree(string name) => AssertAgree(WordWriterTests.Sample(name));

    [Theory]
    [InlineData("![A](square.png \"One\")![B](square.png \"Two\")![C](square.png \"Three\")![D](square.png \"Four\")")]
    [InlineData("![A](square.png \"One\")![B](square.png)![C](square.png \"Three\")")]
    [InlineData("![A](square.png)![B](square.png)![C](square.png)![D](square.png \"Four\")")]
    public void Pictures_side_by_side_agree_each_with_its_caption(string pictures)
    {
        using TemporaryFolder folder = new();
        folder.Put("t/template.yaml", "name: t\nlanguages: [en]\n");
        folder.Put("t/t.md.sbn", $"# Rooms\n\n::: pictures {{columns=3}}\n{pictures}\n:::\n");
        File.Copy(Path.Combine(Repository.Root, "tests", "cases", "documents", "pictures-side-by-side", "square.png"), folder.At("t/square.png"));
        folder.Put("report.yaml", "language: en\ntemplate: ./t\n");
        using Surroundings world = new(folder.FullPath);
        int code = Program.Run(["verify", "report.yaml"], world.Environment, TestContext.Current.CancellationToken);
        Assert.True(code == 0, world.Output + world.Error);
    }

    private static void AssertAgree(Document document)
    {
        FileContent[] files =
        [
            new("a.docx", "docx", Word.Write(document), IsFilled: false, IsKept: true),
            new("a.md", "md", System.Text.Encoding.UTF8.GetBytes(MarkdownWriter.Write(document)), IsFilled: false, IsKept: true),
            new("a.html", "html", HtmlWriter.Write(document), IsFilled: false, IsKept: true),
        ];
        DiagnosticBag bag = new();
        new DocumentVerification(onDisk: false).Verify("a", files, bag);
        Assert.Empty(bag.ToSorted().Select(found => $"{found} {string.Join(' ', found.Related)}"));
    }

    private static string[] WordsOf(string input) =>
        input.StartsWith("examples/", StringComparison.Ordinal) && !input.EndsWith(".yaml", StringComparison.Ordinal)
            ? ExampleTests.Inputs(input["examples/".Length..])
            : [input];
}
