using Gazette.Batches;
using Gazette.Diagnostics;
using Gazette.Documents;
using Xunit;

namespace Gazette.Tests.Documents;

/// <summary>Markdown in, tree and diagnostics out; a case is a folder under tests/cases/documents.</summary>
public class DocumentCases
{
    public static TheoryData<string> Names => [.. Directory.GetDirectories(Repository.Cases("documents")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Gazette_handles(string name)
    {
        string folder = Path.Combine(Repository.Cases("documents"), name);
        string input = await File.ReadAllTextAsync(Path.Combine(folder, "input.md"), TestContext.Current.CancellationToken);
        DiagnosticBag bag = new();
        Document document = MarkdownParser.Parse(MarkedText.Read("input.md", input), new DocumentProperties { Language = "zh-CN" }, bag, new ReportFolder(folder));

        VerifySettings settings = new();
        settings.UseDirectory(folder);
        settings.UseFileName("tree");
        await Verifier.Verify(document.ToString() + string.Concat(bag.ToSorted().Select(Show)), settings);
    }

    private static string Show(Diagnostic diagnostic) => $"{diagnostic}\n  {diagnostic.Span.File.Text[diagnostic.Span.Start..diagnostic.Span.End].Split('\n')[0]}\n{(diagnostic.Help is { } help ? $"  help: {help}\n" : "")}";
}
