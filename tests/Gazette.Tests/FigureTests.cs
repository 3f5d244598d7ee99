using Gazette.Data;
using Gazette.Diagnostics;
using Gazette.Sources;
using Gazette.Tests.Data;
using Gazette.Writers.Markdown;
using Xunit;

namespace Gazette.Tests;

/// <summary>
/// Each folder of <c>tests/cases/figures</c> holds a report, with the reports of earlier periods that it names; the result is its opening,
/// with all that is computed in it, and what there is to say. The template is <c>page</c>, beside the cases.
/// </summary>
public sealed class FigureTests
{
    private static string Root => Repository.Cases("figures");

    public static TheoryData<string> Names =>
    [
        .. Directory.GetDirectories(Root).Where(folder => File.Exists(Path.Combine(folder, "report.yaml"))).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal),
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

    private static string Compile(string folder)
    {
        DiagnosticBag bag = new();
        string path = Path.Combine(folder, "report.yaml");
        SourceFile file = SourceDecoder.Decode(path, File.ReadAllBytes(path), bag)!;
        Compilation compilation = new ReportCompiler(new TemplateLibrary(Root)).Compile(file, new CompileOptions("page"));
        bag.AddRange(compilation.Diagnostics);
        string text = string.Concat(compilation.Documents.Select(document => MarkdownWriter.Write(document.Tree)));
        string told = bag.Count == 0 ? "" : (text.Length == 0 ? "" : "\n") + DataCaseTests.Describe(bag);
        return (text + told).Replace(folder + "/", "", StringComparison.Ordinal).Replace(Root + "/", "", StringComparison.Ordinal);
    }
}
