using System.Text;
using Gazette.Diagnostics;
using Gazette.Linting;
using Xunit;

namespace Gazette.Tests.Linting;

/// <summary>Rules with safe fixes apply them correctly.</summary>
public static class FixTests
{
    private const int MostPasses = 8;

    public static TheoryData<string> Rules =>
    [
        "duplicate-ordinal", "skipped-ordinal", "label-form", "heading-punctuation", "percent-for-points", "mixed-numeral", "range-unit", "estimate-form",
        "date-leading-zero", "short-year", "mixed-date-numerals", "half-width-punctuation", "full-width-character", "uneven-enumeration", "doubled-punctuation",
        "ordinal-punctuation", "needless-comma", "needless-space", "trend-contradiction", "confusable-word", "document-number-form",
    ];

    [Theory]
    [MemberData(nameof(Rules))]
    public static void A_bad_example_becomes_the_good_one(string name)
    {
        LintRule rule = RuleCatalogue.Find(name)!;
        string data = rule.BadExample.Data ?? "period: 2026-H1";
        Assert.Equal(rule.GoodExample.Markdown, FixLoop(rule.BadExample.Markdown, data));
    }

    [Fact]
    public static void Numbers_of_the_parts_that_follow_are_fixed_too() => Assert.Equal(
        "## 一、甲村\n\n巡查渠道。\n\n## 二、乙村\n\n清理涵洞。\n\n## 三、丙村\n\n加固堤坝。\n\n## 四、丁村\n\n检查泵站。",
        FixLoop("## 一、甲村\n\n巡查渠道。\n\n## 二、乙村\n\n清理涵洞。\n\n## 二、丙村\n\n加固堤坝。\n\n## 三、丁村\n\n检查泵站。"));

    [Theory]
    [InlineData("同比增长-5.3%。", "同比下降5.3%。")]
    [InlineData("Visits grew by -4% and fell by -3%.", "Visits shrank by 4% and fell by -3%.")]
    [InlineData("入库由52万元下降到64万元。", "入库由52万元增长到64万元。")]
    [InlineData("全部完成，。", "全部完成。")]
    [InlineData("全部完成：、有序推进。", "全部完成：、有序推进。")]
    [InlineData("各村组织青壮年上堤巡查，排查隐患并登记造册", "各村组织青壮年上堤巡查，排查隐患并登记造册。")]
    [InlineData("- 巡查渠道；\n- 清理涵洞，\n- 加固堤坝；", "- 巡查渠道；\n- 清理涵洞；\n- 加固堤坝。")]
    [InlineData("- 巡查渠道\n- 清理涵洞；\n- 加固堤坝", "- 巡查渠道\n- 清理涵洞\n- 加固堤坝")]
    [InlineData("首先，巡查渠道；其次，清理涵洞；其次，加固堤坝。", "首先，巡查渠道；其次，清理涵洞；再次，加固堤坝。")]
    [InlineData("根据青政发[19]7号文件要求，各村开展自查。", "根据青政发[19]7号文件要求，各村开展自查。")]
    public static void A_rule_fixes_what_it_may_and_nothing_else(string before, string after) => Assert.Equal(after, FixLoop(before));

    [Fact]
    public static void Of_three_numbers_in_a_text_nobody_knows_which_is_wrong() => Assert.Null(Assert.Single(LintSample.Find("开展宣讲64场（上年52场），增长25%。")).Fix);

    private static string FixLoop(string markdown, string? data = null)
    {
        string text = markdown;
        for (int pass = 0; pass < MostPasses; pass++)
        {
            StringBuilder repaired = new(text);
            int last = text.Length + 1;
            Fix[] fixes = [.. LintSample.Find(text, data)
                .Select(finding => finding.Fix)
                .OfType<Fix>()
                .Where(fix => fix.Span.File.Path == "text.md")
                .OrderByDescending(fix => fix.Span.End)];
            foreach (Fix fix in fixes.Where(fix => fix.Span.End <= last))
            {
                repaired.Remove(fix.Span.Start, fix.Span.Length).Insert(fix.Span.Start, fix.Replacement);
                last = fix.Span.Start;
            }

            if (repaired.ToString() == text)
            {
                return text;
            }

            text = repaired.ToString();
        }

        Assert.Fail($"still something to put right after {MostPasses} passes: {text}");
        return text;
    }
}
