using System.Text.RegularExpressions;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed partial class NeedlessCommaRule : TextRule
{
    private static readonly string[] Openings = ["、等", "》、", "”、"];

    public override string Name => "needless-comma";

    public override Words Summary => Words.Of("a needless `、` before `等`, or between adjacent titles or quotations", "“等”字前或并列的书名号、引号之间多余的顿号");

    public override Words Why => Words.Of("`等`, title marks and quotation marks already separate the items.", "“等”字和书名号、引号已经把各项分开，不必再用顿号。");

    public override LintBasis Basis => LintBasis.Recommended(LintBasis.Punctuation, Words.Of("B.1.2 and 4.5", "B.1.2、4.5"));

    public override LintLevels Levels => LintLevels.Warnings;

    public override LintExample BadExample => "举办讲座、展览、等活动。";

    public override LintExample GoodExample => "举办讲座、展览等活动。";

    internal override TextNeeds Needs { get; } = new() { Words = [.. Openings], Pattern = Needless() };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        foreach (Match match in Needless().Matches(text.Text))
        {
            int at = match.Groups["mark"].Index;
            findings.Add(text, at, at + 1, Says(
                $"`、` is not needed in `{match.Value}`",
                $"“{match.Value}”中的“、”多余").Helps("remove `、`", "删去“、”").Replaces(""));
        }
    }

    [GeneratedRegex(@"(?<mark>、)等(?![级距额候待于分同价量效温])|[》”](?<mark>、)(?=[《“])")]
    private static partial Regex Needless();
}
