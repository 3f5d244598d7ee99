using Gazette.Compiling;
using Gazette.Diagnostics;
using Gazette.Sources;
using Xunit;

namespace Gazette.Tests.Linting;

/// <summary>The rules applied to documents made by templates, in which most text comes from the report.</summary>
public static class CompiledReportTests
{
    private const string Head = """
        template: work-summary
        title: 桃岸乡2026年第一季度农村公路养护工作总结
        organization: 桃岸乡人民政府
        period: 2026-Q1
        issued: 2026-04-08
        metrics:
          patrols: { label: 路况巡查, value: 240+, unit: 次 }
          potholes: { label: 修补坑槽, value: 312, unit: 处, last_year: 260 }
          good: { label: 优良率, value: 91.2%, last_year: 88.5%, kind: rate }
          lamps: { label: 路灯, value: 84, unit: 盏, previous: 70 }
        sections:
          - { heading: 工作开展情况, text: 各村按计划推进养护工作。 }
          - { heading: 存在问题, text: 部分路段路基偏窄。 }

        """;

    [Theory]
    [InlineData("sentence-too-long", "opening: 工作如下。\nsections:\n  - heading: 围绕农村公路日常养护和路面坑槽修补以及路灯维修等重点任务集中力量逐村逐段开展排查整治并建立长效机制\n    text: 无。")]
    [InlineData("heading-punctuation", "opening: 工作如下。\nsections:\n  - heading: 工作开展情况。\n    text: 已完成。")]
    public static void Points_at_the_heading_in_the_report_and_not_at_the_template(string rule, string sections)
    {
        string text = Head[..Head.IndexOf("sections:", StringComparison.Ordinal)] + sections + "\n";
        Compilation compilation = new ReportCompiler(new TemplateLibrary(Path.Combine(Repository.Root, "templates")))
            .Compile(new SourceFile("report.yaml", text), new CompileOptions());
        Diagnostic found = Assert.Single(compilation.Diagnostics, diagnostic => diagnostic.Rule == rule);
        Assert.Equal("report.yaml", found.Span.File.Path);
        Assert.Equal(text[..text.IndexOf("heading: ", StringComparison.Ordinal)].Count(c => c == '\n') + 1, found.Span.Position.Line);
    }

    [Theory]
    [InlineData("开展路况巡查{{ patrols }}，修补坑槽{{ potholes }}，同比增长20%，优良率为{{ good }}，同比提高2.7个百分点。", "", "")]
    [InlineData("修补坑槽{{ potholes }}，同比增长25%。", "wrong-percentage", "25%")]
    [InlineData("修补坑槽{{ potholes }}，同比下降20%。", "trend-contradiction", "下降")]
    [InlineData("维修路灯{{ lamps }}，比上季度增长25%。", "wrong-percentage", "25%")]
    [InlineData("维修路灯{{ lamps }}，增长25%。", "wrong-percentage", "25%")]
    [InlineData("维修路灯{{ lamps }}，同比增长25%。", "", "")]
    [InlineData("优良率为{{ good }}，同比提高2.7%。", "percent-for-points", "2.7%")]
    [InlineData("路况优良率为{{ good }}，修补坑槽312处。", "hard-coded-number", "312处")]
    [InlineData("路况优良率为{{ good }}，修补坑槽310处。", "number-mismatch", "310处")]
    [InlineData("加强养护,开展巡查{{ patrols }}。", "half-width-punctuation", ",")]
    [InlineData("加强养护，开展巡查{{ patrols }},效果良好。", "half-width-punctuation", ",")]
    public static void Points_at_the_words_of_the_report(string opening, string rule, string words)
    {
        SourceFile file = new("report.yaml", $"{Head}opening: {opening}\n");
        Compilation compilation = new ReportCompiler(new TemplateLibrary(Path.Combine(Repository.Root, "templates"))).Compile(file, new CompileOptions());
        if (rule.Length == 0)
        {
            Assert.Empty(compilation.Diagnostics);
            return;
        }

        Diagnostic found = Assert.Single(compilation.Diagnostics);
        Assert.Equal(rule, found.Rule);
        Assert.Equal(words, file.Text[found.Span.Start..found.Span.End]);
    }

    [Theory]
    [InlineData("修补坑槽{{ potholes }}，同比增长25%。", "20%")]
    [InlineData("修补坑槽{{ potholes }}，同比下降20%。", "增长")]
    [InlineData("优良率为{{ good }}，同比提高2.7%。", "2.7个百分点")]
    [InlineData("路况优良率为{{ good }}，修补坑槽312处。", null)]
    [InlineData("路况优良率为{{ good }}，修补坑槽310处。", null)]
    public static void Fixes_what_the_data_decide(string opening, string? replacement)
    {
        SourceFile file = new("report.yaml", $"{Head}opening: {opening}\n");
        Compilation compilation = new ReportCompiler(new TemplateLibrary(Path.Combine(Repository.Root, "templates"))).Compile(file, new CompileOptions());
        Assert.Equal(replacement, Assert.Single(compilation.Diagnostics).Fix?.Replacement);
    }
}
