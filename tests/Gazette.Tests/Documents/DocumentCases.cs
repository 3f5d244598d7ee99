using Gazette.Compiling;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Documents.Markdown;
using Gazette.Sources;
using Gazette.Wording;
using Xunit;

namespace Gazette.Tests.Documents;

/// <summary>Markdown in, tree and diagnostics out; a case is a folder under tests/cases/documents.</summary>
public class DocumentCases
{
    public static TheoryData<string> Names =>
        [.. Directory.GetDirectories(Repository.Cases("documents")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Gazette_handles(string name)
    {
        string folder = Path.Combine(Repository.Cases("documents"), name);
        VerifySettings settings = new();
        settings.UseDirectory(folder);
        settings.UseFileName("tree");
        string tree = Read(folder);
        await Verifier.Verify(tree, settings);

        // A text read from the cache gives the same result.
        Assert.Equal(tree, Read(folder));
    }

    private static string Read(string folder)
    {
        DiagnosticBag bag = new();
        MappedText text = MarkedText.Read("input.md", File.ReadAllText(Path.Combine(folder, "input.md")));
        Document document = new MarkdownParser().Parse(text, new DocumentProperties { Language = LanguageRules.Chinese }, bag, new ReportFolder(folder));
        return document.ToString() + string.Concat(bag.ToSorted().Select(Show));
    }

    private static string Show(Diagnostic diagnostic) =>
        $"{diagnostic}\n  {diagnostic.Span.File.Text[diagnostic.Span.Start..diagnostic.Span.End].Split('\n')[0]}\n"
        + $"{(diagnostic.Help is { } help ? $"  help: {help.English}\n" : "")}";
}
