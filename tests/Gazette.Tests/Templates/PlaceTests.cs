using System.Collections.Immutable;
using Gazette.Compiling;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Sources;
using Xunit;

namespace Gazette.Tests.Templates;

/// <summary>Everything in the tree has its place in the sources, and the metric that it belongs to.</summary>
public sealed class PlaceTests : IDisposable
{
    private const string Report = """
        template: ./t
        title: "\u5BA3讲情况"
        metrics: { lectures: { value: 64, previous: 50, unit: 场 } }
        opening: "共开展{{ lectures }}，\u4E0A期{{ lectures.previous }}。"
        closing: |
          **重点**工作
          已完成{{ lectures }}。
        fields: { price: 1.10 }

        """;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Words_of_a_text_with_values_have_their_own_place()
    {
        ImmutableArray<TextRun> runs = Runs("{{ report.opening }}");
        Assert.Equal(["共开展", "64场", "，上期", "50场", "。"], runs.Select(run => run.Text));
        Assert.Equal(["共开展", "64", "，\\u4E0A期", "50", "。"], runs.Select(Shown));
    }

    [Fact]
    public void A_printed_value_knows_its_metric_and_words_have_none() =>
        Assert.Equal([null, "lectures", null, "lectures", null], Runs("{{ report.opening }}").Select(run => run.Metric));

    [Fact]
    public void Words_of_a_report_and_of_a_template_are_typed_and_values_are_not()
    {
        Assert.Equal([true, false, true, false, true], Runs("{{ report.opening }}").Select(run => run.IsTyped));
        Assert.Equal([true, false, false], Runs("共{{ metrics.lectures }}{{ ordinal 3 }}").Select(run => run.IsTyped));
    }

    [Fact]
    public void Words_read_as_Markdown_keep_their_place_in_the_report()
    {
        ImmutableArray<TextRun> runs = Runs("{{ report.closing | markdown }}");
        Assert.Equal(["重点", "工作", "已完成", "64场", "。"], runs.Select(run => run.Text));
        Assert.Equal(["重点", "工作", "已完成", "64", "。"], runs.Select(Shown));
        Assert.Equal([true, true, true, false, true], runs.Select(run => run.IsTyped));
    }

    [Fact]
    public void A_joined_text_keeps_the_places_of_its_parts() =>
        Assert.Equal(["\\u5BA3讲情况", "共开展"], Runs("{{ report.title + report.opening }}").Take(2).Select(Shown));

    [Fact]
    public void A_number_of_a_field_has_its_place_and_the_form_in_which_it_is_written()
    {
        TextRun run = Assert.Single(Runs("{{ fields.price }}"));
        Assert.Equal(("1.10", "1.10", true), (run.Text, Shown(run), run.IsTyped));
    }

    public void Dispose() => _folder.Dispose();

    private ImmutableArray<TextRun> Runs(string template)
    {
        _folder.Put("t/template.yaml", "name: t\ndescription: { en: t, zh: 试 }\nlanguages: [zh-CN]\nstyle: report\ndocuments: [t]\n");
        _folder.Put("t/t.md.sbn", template + "\n");
        string path = _folder.Put("report.yaml", Report);
        Compilation compilation = new ReportCompiler(new TemplateLibrary(_folder.FullPath)).Compile(new SourceFile(path, Report), new CompileOptions());
        Assert.DoesNotContain(compilation.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        return [.. Texts(Assert.IsType<Paragraph>(Assert.Single(compilation.Documents[0].Tree.Blocks)).Inlines).Select(text => text.Run)];
    }

    private static IEnumerable<Text> Texts(ImmutableArray<Inline> inlines) =>
        inlines.SelectMany(inline => inline is Text text ? [text] : Texts(inline.Children));

    private static string Shown(TextRun run) => run.Span.File.Text[run.Span.Start..run.Span.End];
}
