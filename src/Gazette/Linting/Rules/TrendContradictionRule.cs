using System.Text.RegularExpressions;

namespace Gazette.Linting.Rules;

internal sealed partial class TrendContradictionRule : TextRule
{
    public override string Name => "trend-contradiction";

    public override string Summary => "a word for more or less that its numbers contradict";

    public override string Why => "The reader cannot tell whether the word or the number is wrong.";

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Errors;

    public override LintLanguages Languages => LintLanguages.Both;

    public override LintExample BadExample => "宣讲由52场降至64场。";

    public override LintExample GoodExample => "宣讲由52场增至64场。";

    private protected override bool AppliesTo(LintText text) => text.IsProse;

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        foreach (Match match in (text.IsEnglish ? EnglishNegative() : ChineseNegative()).Matches(text.Text))
        {
            findings.Add(text, match.Index, match.Index + match.Length, $"`{match.Value}` says the change twice", text.IsEnglish ? "leave out the sign and name the direction" : "去掉负号，写成“下降”");
        }

        foreach (ChangeStatement statement in text.Changes)
        {
            int direction = Math.Sign(statement.Difference);
            string verb = text.Excerpt(statement.Verb.Start, statement.Verb.End);
            string claim = text.Excerpt(statement.ClaimVerb.Start, statement.ClaimVerb.End);
            if (Contradicts(verb, direction))
            {
                findings.Add(text, statement.Verb.Start, statement.Verb.End, $"`{verb}` contradicts its numbers", "correct the word, or a number");
            }
            else if (Contradicts(claim, direction) && statement.Claim is { Number: >= 0 })
            {
                findings.Add(text, statement.ClaimVerb.Start, statement.ClaimVerb.End, $"`{claim}` contradicts the numbers before it", "correct the word, or a number");
            }
        }

        foreach (MetricChangeClaim claim in MetricChangeClaim.Of(text, context))
        {
            string verb = text.Excerpt(claim.Verb.Start, claim.Verb.End);
            if (Contradicts(verb, Math.Sign(claim.Metric.Value.Number - claim.Previous!.Number)))
            {
                findings.Add(text, claim.Verb.Start, claim.Verb.End, $"`{verb}` contradicts the values of `{claim.Metric.Id}`", $"write `{{{{ {claim.Metric.Id}.change }}}}`");
            }
        }
    }

    private static bool Contradicts(string verb, int direction) => verb.Length > 0 && direction != 0 && ChangeStatement.DirectionOf(verb.Replace("a ", "", StringComparison.Ordinal).Replace("an ", "", StringComparison.Ordinal)) == -direction;

    [GeneratedRegex(@"(?:增长|增加|上升|提高|提升|下降|减少|降低|回落)(?:了|约)?[-−－][0-9][0-9.]{0,8}%?")]
    private static partial Regex ChineseNegative();

    [GeneratedRegex(@"\b(?:up|rose|grew|increased|down|fell|dropped|declined|decreased|growth|increase)(?: by| of)? [-−][0-9][0-9.,]{0,8}%?")]
    private static partial Regex EnglishNegative();
}
