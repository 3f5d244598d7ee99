using System.Text;
using Gazette.Data;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates;
using Gazette.Templates.Rendering;
using Gazette.Wording;
using Xunit;

namespace Gazette.Tests.Templates;

/// <summary>
/// Each folder of tests/cases/templates contains a report and the template's files; the result is the rendered text, with the text of each slot in
/// angle brackets, or the diagnostics.
/// </summary>
public sealed class TemplateCaseTests
{
    public static TheoryData<string> Names =>
        [.. Directory.GetDirectories(Repository.Cases("templates")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Renders_the_case(string name)
    {
        VerifySettings settings = new();
        settings.UseDirectory(Path.Combine(Repository.Cases("templates"), name));
        settings.UseFileName("rendered");
        await Verifier.Verify(Render(Path.Combine(Repository.Cases("templates"), name)), settings);
    }

    private static string Render(string folder)
    {
        DiagnosticBag bag = new();
        SourceFile manifestFile = new("template.yaml", "name: page\nlanguages: [zh-CN, en]\n");
        TemplateManifest manifest = TemplateManifestLoader.Load(manifestFile, bag)!;
        SourceFile[] files = [.. Directory.GetFiles(folder, "*.md.sbn").Order(StringComparer.Ordinal).Select(Read)];
        Template? template = Template.Load(manifest, manifestFile, files, bag);
        Report? report = ReportLoader.Load(Read(Path.Combine(folder, "report.yaml")), bag);
        StringBuilder text = new();
        if (template is not null && report is not null)
        {
            foreach (RenderedMarkdown document in template.Render(
                report, report.Language is { } language ? LanguageRules.Of(language) : LanguageRules.Default, bag, mayOmit: true))
            {
                text.Append(Show(document.Text));
            }
        }

        return bag.Count == 0 ? text.ToString() : text + DiagnosticText.Write(bag.ToSorted());
    }

    private static string Show(MappedText text)
    {
        StringBuilder shown = new(text.Text);
        for (int i = text.Slots.Length - 1; i >= 0; i--)
        {
            shown.Replace(SlotMark.Of(i), $"<{text.Slots[i].Text}>");
        }

        return shown.ToString();
    }

    private static SourceFile Read(string path) => new(Path.GetFileName(path), File.ReadAllText(path));
}
