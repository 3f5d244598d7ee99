using System.Text;
using Gazette.Compiling;
using Gazette.Compiling.Files;
using Gazette.Sources;
using Gazette.Tests.Writers;
using Gazette.Writers;
using Xunit;

namespace Gazette.Tests.WordTemplates;

/// <summary>
/// Each folder of tests/cases/covers is a reference document with a cover, in the form of <see cref="TemplateFolder"/>. A report and a template build a
/// document with it: those of the case, or those that all cases share; <c>beside</c> holds what else is in the folder of the report. The snapshot shows
/// the diagnostics, the body of the Word file with what it refers to, and the Markdown twin.
/// </summary>
public sealed class CoverCaseTests
{
    private static readonly string Cases = Repository.Cases("covers");

    public static TheoryData<string> Names =>
        [.. Directory.GetDirectories(Cases).Where(TemplateFolder.IsOne).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Puts_the_cover_in_front_of_the_text(string name)
    {
        string source = Path.Combine(Cases, name);
        VerifySettings settings = new();
        settings.UseDirectory(source);
        settings.UseFileName("built");
        using TemporaryFolder folder = new();
        await Verifier.Verify(Show(Build(source, folder), folder), settings);
    }

    [Fact]
    public void Formats_say_the_same_words_on_the_cover()
    {
        using TemporaryFolder folder = new();
        Compilation compilation = Build(Path.Combine(Cases, "tags-in-paragraphs-and-a-table"), folder);
        string page = Encoding.UTF8.GetString(compilation.Files.Single(file => file.Name == "built.html").Content);
        string cover = page[page.IndexOf("<div class=\"sheet cover\">", StringComparison.Ordinal)..];
        Assert.Contains("Riverside Library Quarter", cover[..cover.IndexOf("</div>", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    private static Compilation Build(string source, TemporaryFolder folder)
    {
        File.WriteAllBytes(folder.At("house.docx"), TemplateFolder.Pack(source));
        string template = Directory.GetFiles(source, "*.sbn").Length > 0 ? source : Path.Combine(Cases, "page");
        foreach (string file in Directory.GetFiles(template, "*.sbn").Append(Path.Combine(template, "template.yaml")))
        {
            File.Copy(file, folder.Put(Path.Combine("page", Path.GetFileName(file))), overwrite: true);
        }

        string beside = Path.Combine(source, "beside");
        foreach (string file in Directory.Exists(beside) ? Directory.GetFiles(beside) : [])
        {
            File.Copy(file, folder.At(Path.GetFileName(file)));
        }

        string own = Path.Combine(source, "report.yaml");
        SourceFile report = new(folder.At("report.yaml"), File.ReadAllText(File.Exists(own) ? own : Path.Combine(Cases, "report.yaml")));
        return new ReportCompiler(new TemplateLibrary(Path.Combine(Repository.Root, "templates"))).Compile(
            new ReportSource(report) { Name = "built", Folder = new ReportFolder(folder.FullPath) },
            new CompileOptions(folder.At("page"))
            {
                Writers = [.. OutputFormats.All.Select(format => format.CreateWriter(new WriterOptions()))],
            });
    }

    private static string Show(Compilation compilation, TemporaryFolder folder)
    {
        StringBuilder text = new(DiagnosticText.Write(compilation.Diagnostics, folder.FullPath));
        foreach (OutputFile file in compilation.Files)
        {
            if (file.Name.EndsWith(".docx", StringComparison.Ordinal))
            {
                text.Append(FilledParts.ShowBody(file.Content));
                text.Append(string.Concat(WordGate.FindProblems(file.Content).Select(problem => $"not sound: {problem}\n")));
            }
            else if (file.Name.EndsWith(".md", StringComparison.Ordinal))
            {
                text.Append('\n').Append(file.Name).Append('\n').Append(Encoding.UTF8.GetString(file.Content));
            }
        }

        return text.ToString();
    }
}
