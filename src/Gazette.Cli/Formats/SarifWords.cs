using Gazette.Diagnostics;
using Gazette.Linting;

namespace Gazette.Cli.Formats;

/// <summary>Texts of a SARIF log besides the diagnostics.</summary>
internal static class SarifWords
{
    public static Words Fix => Words.Of("fix it", "修正");

    public static Words EachResultHelps => Words.Of("Each result says what to do.", "每条检查结果都说明怎样改。");

    /// <param name="rule">The name of a rule that is not a lint rule.</param>
    public static Words Rule(string rule) => Words.Same(rule.Replace('-', ' '));

    public static Words AboutRule(string rule)
    {
        string words = rule.Replace('-', ' ');
        return Words.Of(
            $"{char.ToUpperInvariant(words[0])}{words[1..]}: a mistake in a report, a template or the files around them.",
            $"{rule}：报告、模板或相关文件中的错误。");
    }

    /// <param name="strong">What marks strong text.</param>
    public static Words About(LintRule rule, string strong, string badExample, string goodExample) => Words.Of(
        $"{rule.Why}\n\n{strong}Basis:{strong} {rule.Basis.Label}.\n\n{strong}Wrong:{strong}\n\n{badExample}\n\n{strong}Right:{strong}\n\n{goodExample}\n\n"
            + $"Turn it off in a report or a template with `lint: {{ {rule.Name}: off }}`, or in a text with `<!-- gazette: off {rule.Name} -->`.",
        $"{rule.Why}\n\n{strong}依据：{strong}{rule.Basis.Label}。\n\n{strong}反例：{strong}\n\n{badExample}\n\n{strong}正例：{strong}\n\n{goodExample}\n\n"
            + $"在报告或模板中用`lint: {{ {rule.Name}: off }}`关闭，或在文字中用`<!-- gazette: off {rule.Name} -->`关闭。");
}
