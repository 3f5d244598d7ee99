using System.Text;
using Gazette.Compiling;
using Gazette.Compiling.Files;
using Gazette.Sources;
using Gazette.Tests.Writers;
using Gazette.Writers;
using Xunit;

namespace Gazette.Tests.WordTemplates;

/// <summary>
/// Each folder of tests/cases/word-templates is a Word file with tags, in the form of <see cref="TemplateFolder"/>. It is filled from its
/// <c>report.yaml</c>, or from the one that all cases share; <c>beside</c> holds what else is in the folder of the report, and beside a
/// <c>template.yaml</c> the file is one of a template's folder. The snapshot shows the diagnostics, what has changed in the Word file, and the Markdown twin.
/// </summary>
public sealed class WordTemplateCaseTests
{
    private static readonly string Cases = Repository.Cases("word-templates");

    public static TheoryData<string> Names =>
        [.. Directory.GetDirectories(Cases).Where(TemplateFolder.IsOne).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Fills_the_case(string name)
    {
        string source = Path.Combine(Cases, name);
        VerifySettings settings = new();
        settings.UseDirectory(source);
        settings.UseFileName("filled");
        await Verifier.Verify(Fill(source), settings);
    }

    private static string Fill(string source)
    {
        using TemporaryFolder folder = new();
        byte[] template = TemplateFolder.Pack(source);
        string path = PutTemplate(source, template, folder);
        CopyBeside(source, folder);
        string own = Path.Combine(source, "report.yaml");
        SourceFile report = new(folder.At("report.yaml"), File.ReadAllText(File.Exists(own) ? own : Path.Combine(Cases, "report.yaml")));
        Compilation compilation = new ReportCompiler(new TemplateLibrary(Path.Combine(Repository.Root, "templates"))).Compile(
            new ReportSource(report) { Name = "filled", Folder = new ReportFolder(folder.FullPath) },
            new CompileOptions(path)
            {
                Writers = [.. OutputFormats.All.Select(format => format.CreateWriter(new WriterOptions()))],
            });
        StringBuilder text = new(DiagnosticText.Write(compilation.Diagnostics, folder.FullPath));
        foreach (OutputFile file in compilation.Files)
        {
            if (file.Name.EndsWith(".docx", StringComparison.Ordinal))
            {
                text.Append(FilledParts.Show(template, file.Content));
                text.Append(string.Concat(WordGate.FindProblems(file.Content).Select(problem => $"not sound: {problem}\n")));
            }
            else if (file.Name.EndsWith(".md", StringComparison.Ordinal))
            {
                text.Append('\n').Append(file.Name).Append('\n').Append(Encoding.UTF8.GetString(file.Content));
            }
        }

        return text.ToString();
    }

    // A case with a manifest is the folder of a template.
    private static string PutTemplate(string source, byte[] template, TemporaryFolder folder)
    {
        string[] others = [.. Directory.GetFiles(source, "*.sbn"), .. Directory.GetFiles(source, "template.yaml")];
        string name = others.Length > 0 ? "office/office.docx" : "office.docx";
        File.WriteAllBytes(folder.Put(name), template);
        foreach (string other in others)
        {
            File.Copy(other, Path.Combine(folder.At("office"), Path.GetFileName(other)));
        }

        return others.Length > 0 ? folder.At("office") : folder.At(name);
    }

    private static void CopyBeside(string source, TemporaryFolder folder)
    {
        string beside = Path.Combine(source, "beside");
        foreach (string file in Directory.Exists(beside) ? Directory.GetFiles(beside, "*", SearchOption.AllDirectories) : [])
        {
            File.Copy(file, folder.Put(Path.GetRelativePath(beside, file)), overwrite: true);
        }
    }
}
