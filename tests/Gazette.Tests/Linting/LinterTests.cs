using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Documents.Markdown;
using Gazette.Linting;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Tests.Documents;
using Gazette.Tests.Writers;
using Gazette.Wording;
using Xunit;

namespace Gazette.Tests.Linting;

public static class LinterTests
{
    private static readonly SourceFile Template = new("summary.md.sbn", "本期受众{{ audience }}，较为满意,反响良好。");
    private static readonly SourceFile Data = new("report.yaml", "name: 完成改造,新增3处。\nmore: １２篇。");

    [Fact]
    public static void A_finding_in_a_value_points_at_the_data()
    {
        ImmutableArray<LintFinding> findings = Find(new TextRun("完成改造,新增3处", Data.Span(6, 15)));
        LintFinding finding = Assert.Single(findings, finding => finding.Diagnostic.Span.File == Data);
        Assert.Equal("report.yaml:1:11", finding.Diagnostic.Span.ToString());
        Assert.Equal((10, 11), (finding.Fix!.Span.Start, finding.Fix.Span.End));
    }

    [Fact]
    public static void A_finding_in_the_words_of_a_template_points_at_the_template()
    {
        LintFinding finding = Assert.Single(Find(new TextRun("很多人", Data.Span(0, 4))));
        Assert.Equal("summary.md.sbn:1:24", finding.Diagnostic.Span.ToString());
        Assert.Equal("，", finding.Fix!.Replacement);
    }

    [Fact]
    public static void What_was_computed_is_found_but_not_fixed()
    {
        LintFinding finding = Assert.Single(Find(new TextRun("８６００人", Data.Span(0, 4))), finding => finding.Rule.Name == "full-width-character");
        Assert.Equal("report.yaml:1:1", finding.Diagnostic.Span.ToString());
        Assert.Null(finding.Fix);
    }

    [Theory]
    [InlineData("off", null)]
    [InlineData("note", Severity.Note)]
    [InlineData("error", Severity.Error)]
    public static void A_report_gives_a_rule_another_level(string level, Severity? expected)
    {
        ImmutableArray<LintFinding> findings = LintSample.Find("完成改造,新增3处。", $"lint: {{ half-width-punctuation: {level} }}");
        Assert.Equal(expected, findings.FirstOrDefault()?.Diagnostic.Severity);
    }

    [Fact]
    public static void The_report_wins_over_the_template()
    {
        Document document = new MarkdownParser()
            .Parse(MappedText.FromFile(new SourceFile("a.md", "完成改造,新增3处。")), new DocumentProperties { Language = LanguageRules.Chinese }, new DiagnosticBag());
        LintSetting fromTemplate = new("half-width-punctuation", "off", Data.Span(0, 4));
        Assert.Empty(Linter.Find(null, document, LintProfile.Official, new DiagnosticBag(), [fromTemplate]));
        Report report = new() { File = Data, Span = Data.Span(0, 4), Lint = [fromTemplate with { Level = "error" }] };
        Assert.Equal(
            Severity.Error, Assert.Single(Linter.Find(report, document, LintProfile.Official, new DiagnosticBag(), [fromTemplate])).Diagnostic.Severity);
    }

    [Fact]
    public static void An_unknown_rule_is_an_error_with_a_suggestion()
    {
        DiagnosticBag bag = new();
        LintSample.Find("正文。", "lint: { duplicate-ordinals: off }", bag: bag);
        Diagnostic diagnostic = Assert.Single(bag.ToSorted());
        Assert.Equal(("unknown-rule", Severity.Error, "did you mean `duplicate-ordinal`?"), (diagnostic.Rule, diagnostic.Severity, diagnostic.Help?.English));
    }

    [Fact]
    public static void An_ordinary_report_may_choose_blanks_between_scripts()
    {
        const string Text = "开展宣讲 64 场，受众 3200 人次，发放读本 500 册。";
        Assert.NotEmpty(LintSample.Find(Text));
        Assert.Empty(LintSample.Find(Text, profile: LintProfile.Report));
    }

    [Fact]
    public static void A_report_issued_before_its_period_ends_is_reported()
    {
        LintFinding finding = Assert.Single(LintSample.Find("正文。", "period: 2026-H1\nissued: 2026-06-12"));
        Assert.Equal("impossible-date", finding.Rule.Name);
        Assert.Equal("report.yaml", finding.Diagnostic.Span.File.Path);
    }

    [Theory]
    [InlineData("联系人王茗 0000-0000001，随时可问。", 0)]
    [InlineData("联系人王茗 3场，随时可问。", 1)]
    public static void A_blank_before_a_number_to_call_is_not_needless(string text, int found) =>
        Assert.Equal(found, LintSample.Find(text).Count(finding => finding.Rule.Name == "needless-space"));

    [Fact]
    public static void Marks_on_both_sides_of_a_picture_do_not_touch()
    {
        Document document = Trees.Official(Trees.P(Trees.T("正门："), Trees.Shown(SamplePictures.Square, "正门"), Trees.T("。")));
        Assert.Empty(Linter.Find(null, document, LintProfile.Official, new DiagnosticBag()));
    }

    // As templates do it: a slot in the middle of a template's text.
    private static ImmutableArray<LintFinding> Find(TextRun run)
    {
        int open = Template.Text.IndexOf("{{", StringComparison.Ordinal);
        int close = Template.Text.IndexOf("}}", StringComparison.Ordinal) + 2;
        string mark = SlotMark.Of(0);
        MappedText text = new(
            Template.Text[..open] + mark + Template.Text[close..],
            [new MappedSegment(0, Template.Span(0, open), true), new MappedSegment(open, Template.Span(open, close), false),
            new MappedSegment(open + mark.Length, Template.Span(close, Template.Text.Length), true)],
            [new LocatedText(run)]);
        Document document = new MarkdownParser().Parse(text, new DocumentProperties { Language = LanguageRules.Chinese }, new DiagnosticBag());
        return Linter.Find(null, document, LintProfile.Official, new DiagnosticBag());
    }
}
