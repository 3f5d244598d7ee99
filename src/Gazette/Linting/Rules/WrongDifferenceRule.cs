using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;
using Gazette.Wording;

namespace Gazette.Linting.Rules;

/// <summary>Only checks differences whose values are both known: from the text itself, or from a metric that is printed or named just before.</summary>
internal sealed class WrongDifferenceRule : TextRule
{
    public override string Name => "wrong-difference";

    public override Words Summary => Words.Of("a difference that does not follow from its two values", "与前后两个数算出的结果不符的增减数");

    public override Words Why => Words.Of("Readers subtract the two values, and then trust none of the three.", "读者一减就发现对不上，三个数就都信不过了。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Errors;

    public override LintLanguages Languages => LintLanguages.Both;

    public override LintExample BadExample => "参与率由87.6%提高到90.8%，提高3.3个百分点。";

    public override LintExample GoodExample => "参与率由87.6%提高到90.8%，提高3.2个百分点。";

    internal override TextNeeds Needs { get; } = new()
    {
        Kinds = LintTextKind.Prose,
        Digits = true,
        OneOf =
        [
            new() { Pairs = [("加升涨高降少低落减缩短大多了达约近过超逾", Glyph.Digits + "-")] },
            new()
            {
                Languages = LintLanguages.English,
                Words = [" by ", " up ", " down ", "(up ", "(down ", "crease", " rise", " fall", "gain", "rose", "grew", "fell", "drop", "than"],
            },
        ],
    };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        if (!text.HasDigits)
        {
            return;
        }

        foreach (ChangeStatement statement in context.ChangesOf(text))
        {
            foreach (ChangeClaim claim in statement.Claims)
            {
                bool isDifference = statement.IsRate ? claim.IsPoints(text) : !statement.From.IsPercent && claim.IsCount(text, UnitOf(text, statement, claim));
                if (isDifference && text.IsTyped(claim.Size.Start)
                    && ChangeBounds.Difference(text, statement.From, statement.To, claim.Size.Step) is { } difference && !difference.Allow(text, claim.Size))
                {
                    Report(text, claim, difference, findings);
                }
            }
        }

        foreach (MetricChangeClaim claim in context.ClaimsOf(text))
        {
            bool isDifference = claim.Metric.Value.IsRate
                ? claim.Metric.Value.Unit is { IsPercent: true } && claim.Claim.IsPoints(text)
                : claim.Metric.Value.Unit is { } unit
                    && (claim.Claim.IsCount(text, UnitScale.Split(unit.Singular).Word) || claim.Claim.IsCount(text, UnitScale.Split(unit.Plural).Word));
            if (isDifference
                && claim.Earlier.Select(earlier => ChangeBounds.Difference(earlier, claim.Metric.Value)).ToArray() is [{ } first, ..] all
                && !all.Any(bounds => bounds is null || bounds.Value.Allow(text, claim.Claim.Size)))
            {
                Report(text, claim.Claim, first, findings);
            }
        }
    }

    // Loans rose from 50 to 60, up 12 loans: the unit is said before. Money has its sign: from $2.50 to $3.00, up 50 cents.
    private static string UnitOf(LintText text, ChangeStatement statement, ChangeClaim claim) =>
        text.IsChinese || statement.To.Unit.Length > 0 ? statement.To.Unit
        : !Glyph.IsDigit(text.At(statement.To.Start - 1)) && text.At(statement.To.Start - 1) != ' ' ? "\uFFFF"
        : text.Text.AsSpan(0, statement.From.Start).Contains(claim.Size.Unit, StringComparison.OrdinalIgnoreCase) ? claim.Size.Unit
        : "";

    private static void Report(LintText text, ChangeClaim claim, ChangeBounds difference, LintFindings findings)
    {
        LanguageRules language = text.IsEnglish ? LanguageRules.English : LanguageRules.Chinese;
        decimal right = Rounding.HalfAwayFromZero(difference.Middle / claim.Size.Scale, Math.Max(claim.Size.Decimals, 1));
        string apart = language.Number(Rounding.WithoutTrailingZeros(right));
        int end = claim.EndOf(text);
        findings.Add(text, claim.Size.Start, end, Says(
            $"`{text.Excerpt(claim.Size.Start, end)}` does not follow from the two values, which are {apart} apart",
            $"“{text.Excerpt(claim.Size.Start, end)}”与前后两个数算出的结果不符，两数相差{apart}")
            .Helps("correct the difference, or a value", "改正增减数，或改正其中一个数"));
    }
}
