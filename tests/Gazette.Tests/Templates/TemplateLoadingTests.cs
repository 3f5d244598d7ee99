using Gazette.Data;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates;
using Gazette.Templates.Rendering;
using Gazette.Wording;
using Xunit;

namespace Gazette.Tests.Templates;

public static class TemplateLoadingTests
{
    [Theory]
    [InlineData("/usr/share/templates/page/")]
    [InlineData("C:\\Gazette\\templates\\page\\")]
    [InlineData("")]
    public static void Tells_documents_and_partials_by_their_names_on_every_system(string folder)
    {
        DiagnosticBag bag = new();
        SourceFile manifest = new($"{folder}template.yaml", "name: page\nlanguages: [zh-CN]\n");
        SourceFile[] files = [new($"{folder}page.md.sbn", "{{ include 'head' }}"), new($"{folder}_head.md.sbn", "# {{ report.title }}")];
        Template? template = Template.Load(TemplateManifestLoader.Load(manifest, bag)!, manifest, files, bag);
        Report report = ReportLoader.Load(new SourceFile("report.yaml", "title: 全年"), bag)!;
        Assert.Empty(bag.ToSorted());
        Assert.Equal(["page"], template!.DocumentNames.AsEnumerable());
        RenderedDocument document = Assert.Single(template.Render(report, LanguageRules.Chinese, bag, mayOmit: false));
        Assert.Equal($"# {SlotMark.Of(0)}", Assert.IsType<RenderedMarkdown>(document).Text.Text);
    }
}
