using Gazette.Compiling;
using Gazette.Diagnostics;
using Gazette.Sources;
using Gazette.Writers.Markdown;
using Xunit;

namespace Gazette.Tests.Templates;

/// <summary>What offices want otherwise than the built-in templates write it, and can say in the report.</summary>
public static class LocalHabitTests
{
    private const string Head = """
        template: work-summary
        title: 桃岸乡2026年第一季度养护工作总结
        organization: 桃岸乡人民政府
        period: 2026-Q1
        issued: 2026-04-08
        metrics:
          patrols: { label: 路况巡查, value: 240多, unit: 次 }
          lamps: { label: 路灯, value: 两盏 }
        opening: 开展路况巡查{{ patrols }}，新装路灯{{ lamps }}。

        """;

    private const string Items = "    items: [ 补齐坑槽；清理边沟, 更换护栏 ]\n";

    [Fact]
    public static void A_first_level_heading_may_begin_its_paragraph() => Assert.Contains(
        "\n\n**一、养护工作**。各村按计划推进。\n\n",
        Build("layout: { headings: run-in-1 }\nsections:\n  - { heading: 养护工作, text: 各村按计划推进。 }\n"),
        StringComparison.Ordinal);

    [Fact]
    public static void A_first_level_heading_without_a_paragraph_stays_on_a_line_of_its_own() => Assert.Contains(
        "\n\n## 一、养护工作\n\n**（一）巡查**。各村按计划推进。",
        Build("layout: { headings: run-in-1 }\nsections:\n  - { heading: 养护工作, items: [ { heading: 巡查, text: 各村按计划推进 } ] }\n"),
        StringComparison.Ordinal);

    [Fact]
    public static void Items_that_hold_a_semicolon_end_in_full_stops() => Assert.Contains(
        "一是补齐坑槽；清理边沟。二是更换护栏。\n", Build($"sections:\n  - heading: 养护工作\n    enumerate: 一是\n{Items}"), StringComparison.Ordinal);

    [Fact]
    public static void Enumerated_items_may_have_lines_of_their_own() => Assert.Contains(
        "\n\n一是补齐坑槽；清理边沟。\n\n二是更换护栏。\n",
        Build($"sections:\n  - heading: 养护工作\n    enumerate: 一是\n    lines: true\n{Items}"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("sections:\n  - heading: 养护工作\n    enumerate: none\n")]
    [InlineData("sections: [ { heading: 养护工作, text: 各村按计划推进。 } ]\nproblems:\n    enumerate: none\n")]
    public static void Items_that_nothing_counts_have_lines_of_their_own(string section) =>
        Assert.Contains("\n\n补齐坑槽；清理边沟。\n\n更换护栏。\n", Build(section + Items), StringComparison.Ordinal);

    [Fact]
    public static void Points_below_a_text_may_have_lines_of_their_own() => Assert.Contains(
        "\n\n**（一）巡查**。各村巡查。\n\n一是看路面。\n\n二是看边沟。\n",
        Build("sections:\n  - heading: 养护工作\n    items:\n      - { heading: 巡查, text: 各村巡查, points: [ 看路面, 看边沟 ], lines: true }\n"),
        StringComparison.Ordinal);

    [Fact]
    public static void A_little_more_is_written_as_the_report_writes_it() =>
        Assert.Contains("巡查240多次，新装路灯两盏。", Build("sections: [ { heading: 养护工作, text: 各村按计划推进。 } ]\n"), StringComparison.Ordinal);

    private static string Build(string rest)
    {
        Compilation compilation = new ReportCompiler(new TemplateLibrary(Path.Combine(Repository.Root, "templates")))
            .Compile(new SourceFile("report.yaml", Head + rest), new CompileOptions());
        Assert.DoesNotContain(compilation.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        return MarkdownWriter.Write(Assert.Single(compilation.Documents).Tree);
    }
}
