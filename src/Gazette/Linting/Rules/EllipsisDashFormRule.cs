using System.Text.RegularExpressions;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed partial class EllipsisDashFormRule : TextRule
{
    // What each alternative of the pattern below begins with.
    private static readonly string[] Substitutes = ["--", "－－", "──", "...", "。。。", "…", "···"];

    public override string Name => "ellipsis-dash-form";

    public override Words Summary => Words.Of("an ellipsis or a dash made of dots, full stops or hyphens", "用点、句号或连字符代替的省略号、破折号");

    public override Words Why =>
        Words.Of("Both are marks of their own, two characters wide, and must not be split between two lines.", "省略号和破折号各占两个字的位置，中间不能断开换行。");

    public override LintBasis Basis => LintBasis.Required(LintBasis.Punctuation, Words.Of("4.10 and 4.11", "4.10、4.11"));

    public override LintLevels Levels => LintLevels.Warnings;

    public override LintExample BadExample => "夜校教什么--由群众点单。";

    public override LintExample GoodExample => "夜校教什么——由群众点单。";

    internal override TextNeeds Needs { get; } = new() { Words = [.. Substitutes], Pattern = Substitute() };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        foreach (Match match in Substitute().Matches(text.Text))
        {
            bool dash = match.Value[0] is '-' or '－' or '─';
            bool chinese = Glyph.IsChinese(text.At(match.Index - 1)) || Glyph.IsChinese(text.At(match.Index + match.Length));
            if (chinese)
            {
                findings.Add(text, match.Index, match.Index + match.Length, Says(dash
                    ? Words.Of($"`{match.Value}` is used as a dash", $"用“{match.Value}”代替了破折号")
                    : Words.Of($"`{match.Value}` is used as an ellipsis", $"用“{match.Value}”代替了省略号"))
                    .Replaces(dash ? "——" : "……"));
            }
        }
    }

    [GeneratedRegex(@"-{2,6}|－{2,4}|─{2,4}|\.{3,12}|。{3,12}|(?<!…)…(?!…)|·{3,12}|…{3,12}")]
    private static partial Regex Substitute();
}
