using System.Collections.Immutable;
using Gazette.Compiling;
using Gazette.Diagnostics;
using Gazette.Sources;
using Xunit;

namespace Gazette.Tests.Linting;

/// <summary>Errors in texts that YAML writes in quotes, in blocks or over several lines are reported at their exact place.</summary>
public static class ExactPlaceTests
{
    private const string Head =
        "template: work-summary\ntitle: 云埂镇防汛工作总结\norganization: 云埂镇人民政府\nperiod: 2026-H1\nissued: 2026-07-06\nsections:\n"
        + "  - { heading: 工作开展情况, text: 各村按计划推进。 }\n  - { heading: 存在问题, text: 人手不足。 }\n";

    [Theory]
    [InlineData("opening: |\n  完成清淤,检查涵洞。\n")]
    [InlineData("opening: >-\n  各村落实责任，\n  完成清淤,检查涵洞。\n")]
    [InlineData("opening: '当年''新购''编织袋，完成清淤,检查涵洞。'\n")]
    [InlineData("opening: \"早\\u6392查，\\\"一线\\\"值守，完成清淤,检查涵洞。\"\n")]
    [InlineData("opening: \"各村落实责任，\\\n    完成清淤,检查涵洞。\"\n")]
    [InlineData("opening: 各村落实责任，\n  完成清淤,检查涵洞。\n")]
    public static void The_mark_itself_is_shown(string opening)
    {
        SourceFile file = new("report.yaml", Head + opening);
        Diagnostic found = Check(file).First(diagnostic => diagnostic.Rule == "half-width-punctuation" && diagnostic.Span.Length == 1);
        Assert.Equal(file.Text.IndexOf("淤,", StringComparison.Ordinal) + 1, found.Span.Start);
        Assert.Equal("，", found.Fix?.Replacement);
    }

    [Fact]
    public static void What_is_written_as_an_escape_is_not_fixed()
    {
        SourceFile file = new("report.yaml", Head + "opening: \"完成清淤\\u002c检查涵洞。\"\n");
        Diagnostic found = Assert.Single(Check(file));
        Assert.Equal(("half-width-punctuation", null), (found.Rule, found.Fix));
        Assert.Equal("\\u002c", file.Text[found.Span.Start..found.Span.End]);
    }

    private static ImmutableArray<Diagnostic> Check(SourceFile file) =>
        new ReportCompiler(new TemplateLibrary(Path.Combine(Repository.Root, "templates"))).Compile(file, new CompileOptions()).Diagnostics;
}
