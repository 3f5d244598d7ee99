using Gazette.Data;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates;
using Xunit;

namespace Gazette.Tests.Templates;

public sealed class RequestTests
{
    [Fact]
    public void Takes_in_what_the_documents_use()
    {
        TemplateRequirements request = Request(("page.md.sbn",
        "{{ report.title }}{{ metrics.lectures }}{{ metrics.audience }}{{ fields.contact }}{{ if report.closing }}{{ report.closing }}{{ end }}"));
        Assert.Equal(["lectures True", "visits False", "audience True"], request.Metrics.Select(metric => $"{metric.Id} {metric.Required}"));
        Assert.Equal(["contact True"], request.Fields.Select(field => $"{field.Id} {field.Required}"));
        Assert.Equal(["issued", "title"], request.RequiredKeys);
    }

    [Fact]
    public void Asks_only_for_what_every_language_needs()
    {
        TemplateRequirements request = Request(
            ("page.md.sbn", "{{ report.title }}{{ metrics.lectures }}"), ("page.en.md.sbn", "{{ report.closing }}{{ metrics.lectures }}"));
        Assert.Equal(["issued"], request.RequiredKeys);
        Assert.Equal(["lectures True", "visits False"], request.Metrics.Select(metric => $"{metric.Id} {metric.Required}"));
    }

    [Fact]
    public void Leaves_out_keys_that_no_report_lacks() =>
        Assert.Equal(["issued"], Request(("page.md.sbn", "{{ report.signature }}{{ if report.draft }}{{ report.language }}{{ end }}")).RequiredKeys);

    private static TemplateRequirements Request(params (string Path, string Text)[] files)
    {
        DiagnosticBag bag = new();
        SourceFile file = new("template.yaml", "name: page\nlanguages: [zh-CN, en]\nmetrics: { lectures: { unit: 场次 }, visits: }\nrequires: [issued, draft]\n");
        Template? template = Template.Load(TemplateManifestLoader.Load(file, bag)!, file, [.. files.Select(one => new SourceFile(one.Path, one.Text))], bag);
        Assert.False(bag.HasErrors);
        return template!.Request;
    }
}
