using Gazette.Cli;
using Gazette.Compiling.Files;
using Gazette.Tests.Cli;
using Gazette.Writers;
using Xunit;

namespace Gazette.Tests.Writers;

/// <summary>The program follows the list of formats.</summary>
public class OutputFormatsTests
{
    public static TheoryData<string> Names => [.. OutputFormats.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_is_written_by_its_name_and_by_no_other_writer(string name)
    {
        IDocumentFormat format = OutputFormats.FindByName(name)!;
        IDocumentWriter writer = format.CreateWriter(new WriterOptions());
        Assert.Same(format, writer.Format);
        Assert.SkipWhen(format.PrintedFrom is not null, "files of this format are printed: PrintingTests");
        using TemporaryFolder folder = new();
        folder.Put("report.yaml", File.ReadAllText(Path.Combine(Repository.Root, "examples", "library-quarter", "report.yaml")));
        using Surroundings surroundings = new(folder.FullPath);
        Assert.Equal(0, Program.Run(["build", "report.yaml", "--to", name, "--name", "it"], surroundings.Environment, TestContext.Current.CancellationToken));
        string file = Assert.Single(Directory.GetFiles(folder.At("out"), "it*"));
        Assert.Equal("it" + format.Extension, Path.GetFileName(file));

        // Word files are zip archives; a text file does not begin like that.
        Assert.Equal(format.IsText, !File.ReadAllBytes(file).AsSpan().StartsWith("PK"u8));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void All_files_of_one_document_are_claimed_by_one_name(string name) =>
        Assert.Equal("villages/柳河村", OutputName.ClaimOf("villages/柳河村" + OutputFormats.FindByName(name)!.Extension));

    [Fact]
    public void Their_names_and_extensions_differ()
    {
        Assert.Distinct(OutputFormats.All.Select(format => format.Name));
        Assert.Distinct(OutputFormats.All.Select(format => format.Extension));
    }

    [Fact]
    public void The_help_names_all_of_them()
    {
        using TemporaryFolder folder = new();
        using Surroundings surroundings = new(folder.FullPath);
        Program.Run(["build", "--help"], surroundings.Environment, TestContext.Current.CancellationToken);
        Assert.Contains(string.Join(',', OutputFormats.All.Select(format => format.Name)), surroundings.Output, StringComparison.Ordinal);
    }
}
