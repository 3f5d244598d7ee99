using Gazette.Compiling;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Sources;
using Gazette.Writers.Markdown;
using Xunit;

namespace Gazette.Tests;

/// <summary>
/// Each folder of <c>tests/cases/figures</c> contains a report, with the reports of earlier periods that it refers to; the result is its opening with
/// all computed values, and the diagnostics. The template is <c>page</c>, beside the cases.
/// </summary>
public sealed class FigureTests
{
    private static string Root => Repository.Cases("figures");

    public static TheoryData<string> Names =>
    [
        .. Directory.GetDirectories(Root)
        .Where(folder => File.Exists(Path.Combine(folder, "report.yaml")))
        .Select(folder => Path.GetFileName(folder)!)
        .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Reads_as_the_case_says(string name)
    {
        VerifySettings settings = new();
        settings.UseDirectory(Path.Combine(Root, name));
        settings.UseFileName("opening");
        await Verifier.Verify(Compile(Path.Combine(Root, name)), settings);
    }

    [Fact]
    public void Sees_one_state_of_an_earlier_report_in_a_whole_batch()
    {
        using TemporaryFolder folder = new();
        folder.Put("last.yaml", "period: 2025\nmetrics: { lectures: 96 场 }\n");
        ReportCompiler compiler = new(new TemplateLibrary(Root));
        Assert.Contains("比上年增长25%", Text(compiler, folder.Put("a.yaml")), StringComparison.Ordinal);
        folder.Put("last.yaml", "period: 2025\nmetrics: { lectures: 60 场 }\n");
        Assert.Contains("比上年增长25%", Text(compiler, folder.Put("b.yaml")), StringComparison.Ordinal);
        Assert.Contains("比上年增长100%", Text(new ReportCompiler(new TemplateLibrary(Root)), folder.Put("b.yaml")), StringComparison.Ordinal);
    }

    [Fact]
    public void Never_uses_two_states_of_an_earlier_report_however_many_there_are()
    {
        using TemporaryFolder folder = new();
        for (int i = 0; i < 600; i++)
        {
            folder.Put($"{i}.yaml", "period: 2025\nmetrics: { lectures: 96 场 }\n");
        }

        ReportCompiler compiler = new(new TemplateLibrary(Root));
        for (int i = 0; i < 600; i++)
        {
            Assert.Contains("比上年增长25%", Text(compiler, folder.Put("a.yaml"), $"{i}.yaml"), StringComparison.Ordinal);
        }

        Assert.Contains("比上年增长25%", Text(compiler, folder.Put("a.yaml"), "0.yaml"), StringComparison.Ordinal);
        folder.Put("1.yaml", "period: 2025\nmetrics: { lectures: 60 场 }\n");
        Diagnostic changed = Compile(compiler, folder.Put("a.yaml"), "1.yaml").Diagnostics[0];
        Assert.Equal("[changed-file] `1.yaml` was changed during this run", $"[{changed.Rule}] {changed.Message.English}");
    }

    private static Compilation Compile(ReportCompiler compiler, string path, string previous)
    {
        SourceFile file = new(path, $"title: 全年\nperiod: 2026\nprevious: {previous}\nopening: '{{{{ lectures.change }}}}'\nmetrics: {{ lectures: 120 场 }}\n");
        return compiler.Compile(file, new CompileOptions("page"));
    }

    private static string Text(ReportCompiler compiler, string path, string previous = "last.yaml") =>
        MarkdownWriter.Write(Assert.Single(Compile(compiler, path, previous).Documents).Tree);

    private static string Compile(string folder)
    {
        DiagnosticBag bag = new();
        string path = Path.Combine(folder, "report.yaml");
        SourceFile file = SourceDecoder.Decode(path, File.ReadAllBytes(path), bag)!;
        Compilation compilation = new ReportCompiler(new TemplateLibrary(Root)).Compile(file, new CompileOptions("page"));
        bag.AddRange(compilation.Diagnostics);
        string text = string.Concat(compilation.Documents.Select(document => MarkdownWriter.Write(document.Tree)));
        string told = bag.Count == 0 ? "" : (text.Length == 0 ? "" : "\n") + DiagnosticText.Write(bag.ToSorted(), folder);
        return (text + told).Replace(folder + "/", "", StringComparison.Ordinal).Replace(Root + "/", "", StringComparison.Ordinal);
    }
}
