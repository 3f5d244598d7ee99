using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;
using Gazette.Wording;

namespace Gazette.Linting.Rules;

internal sealed class PercentForPointsRule : TextRule
{
    public override string Name => "percent-for-points";

    public override Words Summary => Words.Of("two rates compared in percent where percentage points are meant", "两个百分比相减，应用“百分点”而写成百分比");

    public override Words Why => Words.Of("From 82.4% to 88.1% is a rise of 5.7 percentage points, or of 6.9%.", "从82.4%到88.1%是提高5.7个百分点，也就是提高6.9%。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Errors;

    public override LintLanguages Languages => LintLanguages.Both;

    public override LintExample BadExample => "群众满意度由82.4%上升到88.1%，提高5.7%。";

    public override LintExample GoodExample => "群众满意度由82.4%上升到88.1%，提高5.7个百分点。";

    internal override TextNeeds Needs { get; } = new() { Kinds = LintTextKind.Prose, Characters = ["%"] };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        if (!text.HasDigits)
        {
            return;
        }

        foreach (ChangeStatement statement in context.ChangesOf(text))
        {
            foreach (ChangeClaim claim in statement.IsRate ? statement.Claims : [])
            {
                // A growth of the rate itself is rare, but right: from 82.4% to 88.1% is a rise of 6.9%.
                if (claim.IsPercent(text) && ChangeBounds.Growth(text, statement.From, statement.To) is var growth && growth?.Allow(text, claim.Size) != true)
                {
                    Report(text, claim.Size, findings);
                }
            }
        }

        foreach (MetricChangeClaim claim in context.ClaimsOf(text))
        {
            if (claim.Metric.Value.Unit is { IsPercent: true } && claim.Claim.IsPercent(text)
                && !claim.Earlier.Any(earlier => ChangeBounds.Growth(earlier, claim.Metric.Value)?.Allow(text, claim.Claim.Size) == true))
            {
                Report(text, claim.Claim.Size, findings);
            }
        }
    }

    private static void Report(LintText text, Figure claim, LintFindings findings)
    {
        LanguageRules language = text.IsEnglish ? LanguageRules.English : LanguageRules.Chinese;
        string written = language.Number(claim.Number) + (text.IsEnglish ? " percentage points" : "个百分点");
        findings.Add(text, claim.Start, claim.UnitEnd, Says(
            $"`{text.Excerpt(claim.Start, claim.UnitEnd)}` is a difference of two percentages, so it is in percentage points",
            $"“{text.Excerpt(claim.Start, claim.UnitEnd)}”是两个百分比之差，应用百分点")
            .Replaces(written));
    }
}
