using Gazette.Compiling;
using Gazette.Sources;
using Xunit;

namespace Gazette.Tests.Linting;

/// <summary>Parts are added up in the data and in the text; both are one rule, and every way to change its level works for both.</summary>
public static class PartsNotTotalTests
{
    private const string Data = "metrics: { articles: { value: 84, unit: 篇, parts: { 县级: 60, 市级: 21, 省级: 2 } } }";
    private const string Words = "发布稿件126篇，其中县级89篇、市级29篇、省级9篇。";

    [Theory]
    [InlineData("", "", "error error")]
    [InlineData("note", "", "note note")]
    [InlineData("warning", "", "warning warning")]
    [InlineData("off", "", "")]
    [InlineData("", "note", "note note")]
    [InlineData("", "warning", "warning warning")]
    [InlineData("", "off", "")]
    [InlineData("warning", "off", "warning warning")]
    public static void Takes_its_level_from_the_report_and_then_from_the_template(string inReport, string inTemplate, string levels) =>
        Assert.Equal(levels, LevelsOf(Words, inReport, inTemplate));

    [Theory]
    [InlineData("<!-- gazette: off parts-not-total -->\n\n" + Words, "")]
    [InlineData("正文。\n\n<!-- gazette: off parts-not-total -->\n\n" + Words, "error")]
    public static void Is_off_for_the_data_where_a_comment_before_all_text_turns_it_off(string page, string levels) => Assert.Equal(levels, LevelsOf(page));

    [Fact]
    public static void Is_reported_beside_errors_that_leave_no_document() => Assert.Equal("error", LevelsOf("{{ report.opening }}", opening: "{{ nothing }}"));

    private static string LevelsOf(string page, string inReport = "", string inTemplate = "", string opening = "正文。")
    {
        using TemporaryFolder folder = new();
        folder.Put("t/template.yaml", $"name: t\ndescription: A page\nlanguages: [zh-CN]\ndocuments: [page]\n{Lint(inTemplate)}");
        folder.Put("t/page.md.sbn", page);
        string path = folder.Put("report.yaml", $"template: t\ntitle: 分项\nopening: '{opening}'\n{Data}\n{Lint(inReport)}");
        Compilation compilation = new ReportCompiler(new TemplateLibrary(Path.GetDirectoryName(path)!))
            .Compile(new SourceFile(path, File.ReadAllText(path)), new CompileOptions());
        return string.Join(' ', compilation.Diagnostics.Where(diagnostic => diagnostic.Rule == "parts-not-total")
            .Select(diagnostic => diagnostic.Severity.ToString().ToLowerInvariant()));
    }

    private static string Lint(string level) => level.Length == 0 ? "" : $"lint: {{ parts-not-total: {level} }}\n";
}
