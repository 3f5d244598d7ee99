using System.Text;
using Gazette.Compiling;
using Gazette.Diagnostics;
using Gazette.Drafting;
using Xunit;

namespace Gazette.Tests.Drafting;

/// <summary>Documents that look like no report still become one that prints their text.</summary>
public sealed class OddDocumentTests
{
    private static readonly ReportDrafting Drafting = new(new TemplateLibrary(Path.Combine(Repository.Root, "templates")), SpokenLanguage.Chinese);

    [Theory]
    [InlineData("# 一\n\n## 二\n\n### 三\n\n#### 四\n\n## 五")]
    [InlineData("| 村 | 数 |\n| --- | --- |\n| 甲 | 5 |\n\n| 村 |  |\n| --- | --- |\n| 乙 | 6 |")]
    [InlineData("只有一段文字，没有数字，也没有标题。")]
    [InlineData("- 甲\n- 乙\n  - 丙\n\n1. 丁\n2. 戊\n\n> 引文\n\n```\n代码 12场\n```")]
    [InlineData("# 标题\n\n# 又一个标题\n\n写作{{ lectures }}或{{% 12场，key: value # 不是注释")]
    [InlineData("The hall: 12 chairs, 12 chairs and 1 chair.\n\nSee <https://example.org/12> on page 3.")]
    [InlineData("# 标题\n\n上报数据[^1]。\n\n## 二\n\n另有说明[^2]，正文写\\[^1\\]。\n\n[^1]: 甲\n\n[^2]: 乙")]
    [InlineData("## true\n\nnull\n\n- yes\n- '5'\n- \"quoted\"\n\n007")]
    public void Become_reports_with_the_same_text(string markdown)
    {
        DiagnosticBag bag = new();

        DraftedReport? draft = Drafting.Draft("odd.md", Encoding.UTF8.GetBytes(markdown), bag);

        Assert.NotNull(draft);
        Assert.True(draft.Differing.IsEmpty, $"{string.Join('\n', draft.Differing)}\n\n{draft.Text}");
    }

    [Fact]
    public void A_long_one_has_no_more_metrics_than_a_person_can_fill_in()
    {
        string text = "# 明细\n\n" + string.Join("\n\n", Enumerable.Range(1, 1500).Select(number => $"第{number}组巡查河道{number + 10}次。"));

        DraftedReport? draft = Drafting.Draft("long.md", Encoding.UTF8.GetBytes(text), new DiagnosticBag());

        Assert.NotNull(draft);
        Assert.Empty(draft.Differing);
        Assert.InRange(draft.Metrics, 100, 400);
    }
}
