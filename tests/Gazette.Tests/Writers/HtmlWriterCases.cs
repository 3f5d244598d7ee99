using System.Text;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Documents.Markdown;
using Gazette.Tests.Documents;
using Gazette.Wording;
using Gazette.Writers.Html;
using Xunit;

namespace Gazette.Tests.Writers;

/// <summary>
/// Markdown in, the body of an HTML page out, beside the canonical Markdown of <see cref="MarkdownWriterCases"/>. A case whose name begins with
/// <c>official-</c> is an official document.
/// </summary>
public class HtmlWriterCases
{
    public static TheoryData<string> Names => MarkdownWriterCases.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Gazette_handles(string name)
    {
        string folder = Path.Combine(Repository.Cases("writers"), name);
        string input = await File.ReadAllTextAsync(Path.Combine(folder, "input.md"), TestContext.Current.CancellationToken);
        DocumentProperties properties = new()
        {
            Language = LanguageRules.Chinese,
            Style = name.StartsWith("official-", StringComparison.Ordinal) ? "official" : "report",
        };
        Document document = new MarkdownParser().Parse(MarkedText.Read("input.md", input), properties, new DiagnosticBag(), SamplePictures.Folder);
        string page = Encoding.UTF8.GetString(HtmlWriter.Write(document));
        string body = page[page.IndexOf("<article>", StringComparison.Ordinal)..page.IndexOf("</article>", StringComparison.Ordinal)];

        VerifySettings settings = new();
        settings.UseDirectory(folder);
        settings.UseFileName("page");
        await Verifier.Verify(body, "html", settings);
    }
}
