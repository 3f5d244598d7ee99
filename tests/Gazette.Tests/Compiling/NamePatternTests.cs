using Gazette.Compiling;
using Gazette.Compiling.Files;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Sources;
using Gazette.Wording;
using Xunit;

namespace Gazette.Tests.Compiling;

public static class NamePatternTests
{
    private static readonly ReportSource Source = new(new SourceFile("/town/report.yaml", "")) { Name = "town" };
    private static readonly DocumentProperties Properties = new() { Language = LanguageRules.Chinese, Organization = "青岚镇", Period = "2026-H1" };

    [Theory]
    [InlineData("{{ organization }}-{{ period }}", "青岚镇-2026-H1")]
    [InlineData("{{name}}", "town")]
    [InlineData("report", "report")]
    [InlineData("{{ fields.village }}/{{ metrics.lectures }}场", "[fields.village]/[metrics.lectures]场")]
    [InlineData("a }} b", "a }} b")]
    public static void Puts_what_the_report_says_where_the_pattern_asks(string pattern, string expected) =>
        Assert.Equal(expected, NamePattern.Parse(pattern, out _)!.Apply(Source, Properties, path => $"[{path}]", new DiagnosticBag()));

    [Theory]
    [InlineData("{{ organisation }}", "`organisation` cannot be used in a file name; did you mean `organization`?")]
    [InlineData("{{ name", "`{{ name` opens `{{` but does not close it")]
    public static void Says_what_is_wrong_with_a_pattern(string pattern, string expected)
    {
        Assert.Null(NamePattern.Parse(pattern, out Words? problem));
        Assert.Equal(expected, problem?.English);
    }

    [Fact]
    public static void Is_a_mistake_of_the_report_that_lacks_what_it_is_to_be_named_by()
    {
        DiagnosticBag bag = new();
        Assert.Null(NamePattern.Parse("{{ title }}", out _)!.Apply(Source, Properties, _ => "", bag));
        Assert.Equal("missing-name", bag.ToSorted().Single().Rule);
    }
}
