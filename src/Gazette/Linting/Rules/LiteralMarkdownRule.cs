using System.Text.RegularExpressions;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

/// <summary>Finds Markdown that is shown as it is written, because a report's texts are values, and in Word files that somebody pasted into.</summary>
internal sealed partial class LiteralMarkdownRule : TextRule
{
    public override string Name => "literal-markdown";

    public override Words Summary => Words.Of("Markdown that is printed as it is written", "原样印出的Markdown符号");

    public override Words Why => Words.Of(
        "A report's texts are plain text, so readers see the asterisks and brackets.", "报告里的文字按普通文字处理，读者会看到星号和方括号。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Notes;

    public override LintLanguages Languages => LintLanguages.Both;

    public override LintExample BadExample => @"全镇开展\*\*理论宣讲\*\*，覆盖所有村。";

    public override LintExample GoodExample => "全镇开展理论宣讲，覆盖所有村。";

    internal override TextNeeds Needs { get; } = new()
    {
        OneOf = [new() { Pairs = [("*", "*")] }, new() { Pairs = [("]", "(")] }, new() { Characters = ["`"] }],
        Pattern = Markup(),
    };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        foreach (Match match in Markup().Matches(text.Text))
        {
            string shown = text.Excerpt(match.Index, match.Index + match.Length);
            findings.Add(text, match.Index, match.Index + match.Length, Says($"`{shown}` is printed as it is written", $"“{shown}”会原样印出来")
                .Helps("remove the marks, or print the text in the template with `| markdown`", "删去这些符号，或在模板里加“| markdown”引用这段文字"));
        }
    }

    // Addresses are hidden from rules, so a link's address is a row of U+FFFC.
    [GeneratedRegex(@"\*\*[^*\s](?:[^*\n]{0,200}[^*\s])?\*\*|\[[^\]\n]{1,100}\]\([\uFFFC#][^)\s]{0,200}\)|(?<![A-Za-z0-9`])`[^`\n]{1,100}`(?![A-Za-z0-9`])")]
    private static partial Regex Markup();
}
