using Gazette.Diagnostics;
using Gazette.Linting;

namespace Gazette.Cli.Commands;

/// <summary>Texts of <c>gazette rules</c>, apart from the rules themselves.</summary>
internal static class RulesWords
{
    public static Words Basis => Words.Of("basis", "依据");

    public static Words BasisOf(LintRule rule) => rule.Languages == LintLanguages.Both && rule.Basis != LintBasis.Practice
        ? Words.Of($"{rule.Basis.Label}, for Chinese texts; {LintBasis.Practice.Label} for others", $"{rule.Basis.Label}（英文文字按{LintBasis.Practice.Label}）")
        : rule.Basis.Label;

    public static Words Level => Words.Of("level", "级别");

    public static Words Bad => Words.Of("bad", "反例");

    public static Words Good => Words.Of("good", "正例");

    public static Words Off => Words.Of("off", "关闭");

    public static Words Levels => Words.Of(
        "the first level is for official documents, the second for other reports; to change one, write in a report:  lint: { vague-time: off }",
        "前一列是公文中的级别，后一列是其他报告中的级别；在报告中更改：  lint: { vague-time: off }");

    public static Words Name(Severity? level) => level switch
    {
        Severity.Error => Words.Of("error", "错误"),
        Severity.Warning => Words.Of("warning", "警告"),
        Severity.Note => Words.Of("note", "提示"),
        null => Off,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public static Words Finds(Words summary) => Words.Of($"finds {summary}", $"检查：{summary}");

    public static Words LevelsOf(Severity? official, Severity? report) =>
        Words.Of($"{Name(official)} in official documents, {Name(report)} in reports", $"公文中为{Name(official)}，其他报告中为{Name(report)}");

    public static Words OffInReport(string rule) => Words.Of($"in a report:  lint: {{ {rule}: off }}", $"在报告中写：  lint: {{ {rule}: off }}");

    public static Words OffInTemplate(string rule) =>
        Words.Of($"in a template:  <!-- gazette: off {rule} -->", $"在模板中写：  <!-- gazette: off {rule} -->");

    public static Words Unknown(string rule) => Words.Of($"there is no rule `{rule}`", $"没有名为“{rule}”的规则");
}
