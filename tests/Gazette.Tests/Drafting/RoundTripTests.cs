using System.Text;
using Gazette.Compiling;
using Gazette.Diagnostics;
using Gazette.Drafting;
using Gazette.Sources;
using Gazette.Tests.Writers;
using Gazette.Writers;
using Xunit;

namespace Gazette.Tests.Drafting;

/// <summary>Every document of the examples becomes a report, and the report builds the text of the document again.</summary>
public sealed class RoundTripTests
{
    // Word itself numbers its headings and writes its contents, which are text in the document that is built.
    private const string NumberedByWord = "examples/office-form/output/office-form.docx";

    // The cover of a document is that of its reference document, and no report has it.
    private const string WithCover = "examples/yearbook/output/";

    // What stands above the names in the workbook of a chart, which no page shows.
    private static readonly string[] Corners = ["Week from\t", "Pool\t", "月份\t", "年份\t"];

    private static readonly TemplateLibrary Library = new(Path.Combine(Repository.Root, "templates"));

    public static TheoryData<string> Documents =>
    [
        .. new[] { "*.docx", "*.md" }
            .SelectMany(pattern => Directory.GetFiles(Path.Combine(Repository.Root, "examples"), pattern, SearchOption.AllDirectories))
            .Where(path => Path.GetFileName(Path.GetDirectoryName(path)) == "output")
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_finished_document_becomes_a_report_that_prints_its_text(string path)
    {
        // The pictures of a Markdown file are beside it.
        string file = Path.Combine(Repository.Root, path);
        byte[] original = File.ReadAllBytes(file);
        DiagnosticBag bag = new();

        DraftedReport? draft = new ReportDrafting(Library, SpokenLanguage.English).Draft(file, original, bag);

        Assert.NotNull(draft);
        Assert.False(bag.HasErrors);
        Assert.True(draft.Differing.IsEmpty, $"{string.Join('\n', draft.Differing)}\n\n{draft.Text}");
        Assert.True(draft.Metrics > 0, draft.Text);
        byte[] built = Build(draft, Path.GetExtension(path));
        if (path == NumberedByWord)
        {
            Assert.Contains("::: toc {levels=1}", draft.Text, StringComparison.Ordinal);
            Assert.Equal(draft.Text, new ReportDrafting(Library, SpokenLanguage.English).Draft(path, built, new DiagnosticBag())?.Text);
        }
        else if (path.StartsWith(WithCover, StringComparison.Ordinal))
        {
            Assert.EndsWith('\n' + WithoutCorners(TextOf(built, path)), WithoutCorners(TextOf(original, path)), StringComparison.Ordinal);
        }
        else
        {
            Assert.Equal(WithoutCorners(TextOf(original, path)), WithoutCorners(TextOf(built, path)));
        }
    }

    [Theory]
    [InlineData("examples/villages/output/hetang.docx", "work-summary")]
    [InlineData("examples/township-half-year/output/township-half-year.md", "work-summary")]
    [InlineData("examples/library-quarter/output/library-quarter.docx", "plain")]
    public void The_template_is_the_one_that_fits(string path, string template) =>
        Assert.Equal(
            template,
            new ReportDrafting(Library, SpokenLanguage.English)
                .Draft(path, File.ReadAllBytes(Path.Combine(Repository.Root, path)), new DiagnosticBag())?.Template);

    private static byte[] Build(DraftedReport draft, string extension)
    {
        CompileOptions options = new()
        {
            Writers = [OutputFormats.All.First(format => format.Extension == extension).CreateWriter(new WriterOptions())],
        };
        Compilation compilation = new ReportCompiler(Library).Compile(
            new ReportSource(new SourceFile("report.yaml", draft.Text)) { Name = "report", Folder = new DraftFolder(draft.Pictures) }, options);
        Assert.True(compilation.Succeeded, string.Join('\n', compilation.Diagnostics) + draft.Text);

        // The pictures of a Markdown file come with it.
        return Assert.Single(compilation.Files, file => file.Name == "report" + extension).Content;
    }

    private static string WithoutCorners(string text) =>
        Corners.Aggregate(text, (left, corner) => left.Replace(corner, "\t", StringComparison.Ordinal));

    private static string TextOf(byte[] document, string path) =>
        path.EndsWith(".docx", StringComparison.Ordinal) ? WordText.Read(document) : MarkdownText.Read(Encoding.UTF8.GetString(document));
}
