using System.Text.RegularExpressions;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;
using Gazette.Wording;

namespace Gazette.Linting.Rules;

/// <summary>Only checks percentages whose values are both known: from the text itself, or from a metric printed just before.</summary>
internal sealed partial class WrongPercentageRule : TextRule
{
    // Either number may be followed by its change: 受理100件，同比增长25%，办结80件.
    private const string Compared = "(?:，(?:同比|环比|比|较|与)[^，。；（）()]{1,24})?";

    public override string Name => "wrong-percentage";

    public override Words Summary => Words.Of("a percentage that does not follow from its two values", "与前后两个数算出的结果不符的百分比");

    public override Words Why => Words.Of("It is the first thing that an auditor recalculates.", "审核时首先就会重算百分比。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Errors;

    public override LintLanguages Languages => LintLanguages.Both;

    public override LintExample BadExample => "开展宣讲64场（上年52场），增长25%。";

    public override LintExample GoodExample => "开展宣讲64场（上年52场），增长23.1%。";

    internal override TextNeeds Needs { get; } = new() { Kinds = LintTextKind.Prose, Characters = ["%"] };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        if (!text.HasDigits || !text.Text.Contains('%', StringComparison.Ordinal))
        {
            return;
        }

        if (text.IsChinese)
        {
            CheckShares(text, findings);
            CheckRates(text, findings);
        }

        foreach (ChangeStatement statement in context.ChangesOf(text))
        {
            foreach (ChangeClaim claim in statement.IsRate ? [] : statement.Claims)
            {
                if (claim.IsPercent(text) && ChangeBounds.Growth(text, statement.From, statement.To) is { } growth)
                {
                    Compare(text, claim.Size, growth, fromData: false, findings);
                }
            }
        }

        foreach (MetricChangeClaim claim in context.ClaimsOf(text))
        {
            if (claim.Claim.IsPercent(text) && !claim.Metric.Value.IsRate
                && claim.Earlier.Select(earlier => ChangeBounds.Growth(earlier, claim.Metric.Value)).ToArray() is [{ } first, ..] all
                && !all.Any(bounds => bounds is null || bounds.Value.Allow(text, claim.Claim.Size)))
            {
                Compare(text, claim.Claim.Size, first, fromData: true, findings);
            }
        }
    }

    // 发布稿件126篇，其中县级89篇，占70.6%.
    private static void CheckShares(LintText text, LintFindings findings)
    {
        foreach (Match match in Share().Matches(text.Text))
        {
            ReadOnlySpan<Figure> before = text.FiguresBefore(match.Index);
            if (before is [.., var total, var part]
                && text.FigureAfter(match.Groups["p"].Index) is { IsPercent: true } claim
                && part.UnitEnd == match.Index
                && part is { IsAmount: true, Surplus: '\0', IsPercent: false, Unit.Length: > 0 }
                && total is { IsAmount: true, Surplus: '\0' } && total.Unit == part.Unit && total.Value > part.Value
                && IsWhole(text, total.UnitEnd, part.Start)
                && IsExact(text, total) && IsExact(text, part))
            {
                Compare(text, claim, ChangeBounds.Exactly(part.Value / total.Value * 100), fromData: false, findings);
            }
        }
    }

    // 受理诉求100件，办结84件，办结率84%.
    private static void CheckRates(LintText text, LintFindings findings)
    {
        foreach (Match match in Rate().Matches(text.Text))
        {
            if (text.FigureAfter(match.Groups["all"].Index) is { IsAmount: true, IsPercent: false } total
                && text.FigureAfter(match.Groups["part"].Index) is { IsAmount: true, IsPercent: false, Unit.Length: > 0 } part
                && text.FigureAfter(match.Groups["p"].Index) is { IsPercent: true } claim
                && total.Unit == part.Unit && total.Scale == part.Scale && total.Value > 0 && IsExact(text, total) && IsExact(text, part))
            {
                Compare(text, claim, ChangeBounds.Exactly(part.Value / total.Value * 100), fromData: false, findings);
            }
        }
    }

    private static bool IsExact(LintText text, Figure figure) => FigureInterval.Of(text, figure) is var interval && interval.Least == interval.Most;

    // Only 其中 says that the second number is a part of the first.
    private static bool IsWhole(LintText text, int start, int end) =>
        text.Text.AsSpan(start, end - start) is var between && between.Contains("其中", StringComparison.Ordinal) && between.IndexOfAny('。', '；') < 0;

    // Only the report's own values show which of three numbers is wrong.
    private static void Compare(LintText text, Figure claim, ChangeBounds percent, bool fromData, LintFindings findings)
    {
        if (!percent.Allow(text, claim))
        {
            LanguageRules language = text.IsEnglish ? LanguageRules.English : LanguageRules.Chinese;
            string right = language.Number(Rounding.WithoutTrailingZeros(Rounding.HalfAwayFromZero(percent.Middle, 1))) + "%";
            findings.Add(text, claim.Start, claim.UnitEnd, Says(
                $"`{text.Excerpt(claim.Start, claim.UnitEnd)}` does not follow from the two values",
                $"“{text.Excerpt(claim.Start, claim.UnitEnd)}”与前后两个数算出的结果不符")
                .Helps($"write `{right}`, or correct a value", $"写作“{right}”，或改正其中一个数")
                .Replaces(fromData ? right : null));
        }
    }

    [GeneratedRegex(@"[，、（(]占(?:比|总数的?|总量的?|全部的?)?(?:为|达|约)?(?<p>[0-9][0-9.]{0,8})%")]
    private static partial Regex Share();

    // What is received or found is the whole of what is done with it; of what is only inspected it need not be.
    [GeneratedRegex(
        "(?:受理|收到|接到|接收|发现|交办|转办|送检|抽检|应)[^，。；0-9]{0,10}(?<all>[0-9][0-9.]{0,9})[^，。；（）()0-9]{1,3}" + Compared + "，(?:其中|已|现已|实际)?"
        + @"(?<verb>[\u4e00-\u9fff]{2})[^，。；0-9]{0,8}(?<part>[0-9][0-9.]{0,9})[^，。；（）()0-9]{1,3}" + Compared
        + @"，\k<verb>率(?:为|达到?|是)?(?<p>[0-9][0-9.]{0,8})%")]
    private static partial Regex Rate();
}
