using System.Text.RegularExpressions;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed partial class ContradictoryApproximationRule : TextRule
{
    // 3个多月 and 2公里多 have 多 after the unit; 3多小时 is colloquial but not contradictory.
    private static readonly string[] Continuous = ["个月", "小时", "年", "天"];

    public override string Name => "contradictory-approximation";

    public override Words Summary => Words.Of("a word of approximation that contradicts its number", "约数用语与数字矛盾");

    public override Words Why => Words.Of(
        "`余` and `多` mean that the number was rounded down, so they follow a round number; `近` means that the number was not reached.",
        "“余”“多”代表舍去的零头，前面应是整数；“近”表示还没有达到这个数。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Warnings;

    public override LintExample BadExample => "举办讲座125余场。";

    public override LintExample GoodExample => "举办讲座120余场。";

    internal override TextNeeds Needs { get; } = new()
    {
        Kinds = LintTextKind.Prose | LintTextKind.TableCell | LintTextKind.Title,
        OneOf = [new() { Pairs = [(Glyph.Digits + "万亿", "余多")] }, new() { Pairs = [("近", Glyph.Digits)] }],
    };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        foreach (Figure figure in text.Figures)
        {
            bool round = figure.Scale > 1 || (figure.Number >= 10 && figure.Number % 10 == 0) || figure.Decimals > 0;
            if (figure.IsAmount && figure.Surplus is '余' or '多' && !round && !Continuous.Contains(figure.Unit))
            {
                string words = text.Excerpt(figure.Start, figure.UnitEnd);
                findings.Add(text, figure.Start, figure.UnitEnd, Says(
                    $"`{figure.Surplus}` in `{words}` needs a round number before it",
                    $"“{words}”中的“{figure.Surplus}”前面应为整数")
                    .Helps("write the exact number, or round it down", "写准确数字，或舍去零头"));
            }
        }

        foreach (Match match in NearlyReached().Matches(text.Text))
        {
            Figure? claim = text.FigureAfter(match.Groups["a"].Index);
            Figure? actual = text.FigureAfter(match.Groups["b"].Index);
            if (claim is not null && actual is not null && actual.Value >= claim.Value)
            {
                findings.Add(text, match.Index, claim.UnitEnd, Says(
                    $"`{text.Excerpt(match.Index, claim.UnitEnd)}` is less than the actual number",
                    $"“{text.Excerpt(match.Index, claim.UnitEnd)}”比实际数小")
                    .Helps("write `余` or `超过`", "写作“余”或“超过”"));
            }
        }
    }

    [GeneratedRegex(@"近(?<a>[0-9][0-9.]{0,12})[^0-9，。；（(]{0,6}[（(][^0-9，。；（）()]{0,8}(?<b>[0-9][0-9.]{0,12})[^0-9（）()]{0,6}[）)]")]
    private static partial Regex NearlyReached();
}
