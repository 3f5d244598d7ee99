using System.Collections.Immutable;
using System.Text.Json;
using System.Xml.Linq;
using Gazette.Building;
using Gazette.Cli;
using Gazette.Cli.Formats;
using Gazette.Cli.Terminal;
using Gazette.Diagnostics;
using Gazette.Sources;
using Xunit;

namespace Gazette.Tests.Cli;

/// <summary>The look of a diagnostic in every form.</summary>
public static class MessageTests
{
    private static readonly CommandEnvironment Environment = new Surroundings(Repository.Root).Environment;
    private static readonly DisplayPaths Paths = new(Environment);

    private static readonly Diagnostic Missing = MissingMetric();

    private static readonly ImmutableArray<ReportOutcome> Outcomes =
    [
        new(new ReportInput(Path.Combine(Repository.Root, "villages", "青 岚.yaml"), "青 岚"), [Missing, Odd()], [], []),
        new(new ReportInput(Path.Combine(Repository.Root, "villages", "east.yaml"), "east"), [], [], []),
        new(
            new ReportInput(Path.Combine(Repository.Root, "villages", "west.yaml"), "west"),
            [BuildDiagnostics.MissingInput(Path.Combine(Repository.Root, "villages", "west.yaml"))],
            [],
            []),
    ];

    [Fact]
    public static Task Shows_the_place_the_line_other_places_and_what_to_do() =>
        Verifier.Verify(Write(new TextFormat(isShort: false, colour: false, Paths, SpokenLanguage.English)));

    [Fact]
    public static Task Shows_one_line_a_diagnostic_in_short() =>
        Verifier.Verify(Write(new TextFormat(isShort: true, colour: false, Paths, SpokenLanguage.English)));

    [Fact]
    public static Task Shows_the_same_words_in_colour_and_reads_none_of_them_as_markup() =>
        Verifier.Verify(Write(new TextFormat(isShort: false, colour: true, Paths, SpokenLanguage.English)).Replace("\u001B", "ESC", StringComparison.Ordinal));

    [Fact]
    public static async Task Gives_programs_json()
    {
        string json = Write(new JsonFormat(Paths, SpokenLanguage.English));
        using JsonDocument document = JsonDocument.Parse(json);
        Assert.Equal(1, document.RootElement.GetProperty("version").GetInt32());
        await Verifier.Verify(json, "json");
    }

    [Fact]
    public static async Task Gives_code_hosts_sarif()
    {
        string json = Write(new SarifFormat(Paths, "1.2.3", SpokenLanguage.English));
        using JsonDocument document = JsonDocument.Parse(json);
        Assert.Equal("2.1.0", document.RootElement.GetProperty("version").GetString());
        await Verifier.Verify(json, "json");
    }

    [Fact]
    public static async Task Gives_build_servers_junit()
    {
        string xml = Write(new JUnitFormat(Paths, SpokenLanguage.English));
        Assert.Equal(3, XDocument.Parse(xml).Descendants("testcase").Count());
        await Verifier.Verify(xml, "xml");
    }

    private static string Write(IOutcomeFormat format)
    {
        using StringWriter output = new() { NewLine = "\n" };
        format.Write(Outcomes, output);
        return output.ToString();
    }

    private static Diagnostic MissingMetric()
    {
        SourceFile report = new(Path.Combine(Repository.Root, "villages", "青 岚.yaml"), "title: 青岚\n\nmetrics:\n  lectures: 120+ 场次\n");
        SourceFile template = new(Path.Combine(Environment.TemplateFolder, "work-summary", "summary.md.sbn"), "# {{ title }}\n\n受众{{ metrics.audience }}。\n");
        return Diagnostic.Error("missing-metric", report.Span(11, 18))
            .Says("metric `audience` is missing", "缺少指标“audience”")
            .Labels("has `lectures`", "有“lectures”")
            .Helps(
                "add under `metrics`:\naudience: { label: 受众, value: 8600, unit: 人次 }",
                "在“metrics”下补上：\naudience: { label: 受众, value: 8600, unit: 人次 }")
            .Relates(template.Span(20, 36), "asked for by", "此处要用到");
    }

    private static Diagnostic Odd()
    {
        SourceFile report = new(Path.Combine(Repository.Root, "villages", "青 岚.yaml"), "title: '[red]x[/] <b>'\n");
        return Diagnostic.Warning("odd-title", report.Span(7, 22)).Says("`[red]x[/] <b>` is an odd title", "“[red]x[/] <b>”这个标题很怪");
    }
}
