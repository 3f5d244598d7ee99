using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Documents.Markdown;
using Gazette.Tests.Documents;
using Gazette.Wording;
using Gazette.Writers.Markdown;
using Xunit;

namespace Gazette.Tests.Writers;

/// <summary>Markdown in, canonical Markdown out; a case is a folder under tests/cases/writers with an <c>output.verified.md</c>.</summary>
public class MarkdownWriterCases
{
    public static TheoryData<string> Names =>
    [
        .. Directory.GetDirectories(Repository.Cases("writers"))
        .Where(folder => File.Exists(Path.Combine(folder, "output.verified.md")) || !File.Exists(Path.Combine(folder, "document.verified.xml")))
            .Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Gazette_handles(string name)
    {
        string folder = Path.Combine(Repository.Cases("writers"), name);
        string input = await File.ReadAllTextAsync(Path.Combine(folder, "input.md"), TestContext.Current.CancellationToken);
        string output = MarkdownWriter.Write(Parse(input));

        VerifySettings settings = new();
        settings.UseDirectory(folder);
        settings.UseFileName("output");
        await Verifier.Verify(output, "md", settings);
        Assert.Equal(output, MarkdownWriter.Write(Parse(output)));
    }

    private static Document Parse(string text) =>
        new MarkdownParser().Parse(MarkedText.Read("input.md", text), new DocumentProperties { Language = LanguageRules.Chinese }, new DiagnosticBag());
}
