using System.Text.RegularExpressions;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed partial class TrendContradictionRule : TextRule
{
    private const string Signs = "-−－";

    private static readonly IEnumerable<Match> NoMatches = [];

    // Of the two opposites, the one with the same ending: 降至 and 增至.
    private static readonly (string Rising, string Falling)[] Contraries =
    [
        ("增长到", "下降到"), ("增加到", "减少到"), ("增至", "降至"), ("增至", "减至"), ("增到", "减到"), ("上升到", "下降到"), ("上升至", "下降至"), ("升至", "降至"),
        ("升到", "降到"), ("提高到", "降低到"), ("提高至", "降低至"), ("提升到", "降低到"), ("提升至", "降低至"), ("扩大到", "缩小到"), ("上升到", "回落到"),
        ("增长", "下降"), ("增加", "减少"), ("上升", "下降"), ("提高", "降低"), ("提升", "降低"), ("上升", "回落"), ("增加", "压减"),
        ("rose", "fell"), ("increased", "decreased"), ("grew", "shrank"), ("climbed", "dropped"), ("up", "down"), ("rise", "fall"),
        ("a rise", "a fall"), ("an increase", "a decrease"), ("climbed", "declined"),
    ];

    public override string Name => "trend-contradiction";

    public override Words Summary => Words.Of("a word for a rise or fall that contradicts its numbers", "与数字矛盾的增减用语");

    public override Words Why => Words.Of("The reader cannot tell whether the word or the number is wrong.", "读者分不清是用语错了还是数字错了。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Errors;

    public override LintLanguages Languages => LintLanguages.Both;

    public override LintExample BadExample => "宣讲由52场降至64场。";

    public override LintExample GoodExample => "宣讲由52场增至64场。";

    internal override TextNeeds Needs { get; } = new() { Kinds = LintTextKind.Prose, Digits = true };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        if (!text.HasDigits)
        {
            return;
        }

        foreach (Match match in text.Text.AsSpan().ContainsAny(Signs) ? (text.IsEnglish ? EnglishNegative() : ChineseNegative()).Matches(text.Text) : NoMatches)
        {
            findings.Add(text, match.Index, match.Index + match.Length, Says(
                $"`{match.Value}` has a minus sign after a word for a rise or fall",
                $"“{match.Value}”既用了增减用语，又带负号")
                .Helps(text.IsEnglish
                    ? Words.Of("remove the sign, and say whether it rose or fell", "去掉负号，写明是升还是降")
                    : Words.Of("remove the sign, and write `下降`", "去掉负号，写成“下降”"))
                .Replaces(WithoutSign(match.Value)));
        }

        foreach (ChangeStatement statement in context.ChangesOf(text))
        {
            int direction = Math.Sign(statement.Difference);
            string verb = text.Excerpt(statement.Verb.Start, statement.Verb.End);
            if (Contradicts(verb, direction))
            {
                findings.Add(text, statement.Verb.Start, statement.Verb.End, Says($"`{verb}` contradicts its numbers", $"“{verb}”与前后数字矛盾")
                    .Helps("correct the word, or a number", "改正用语或数字")
                    .Replaces(Opposite(verb)));
                continue;
            }

            foreach (ChangeClaim claim in statement.Claims)
            {
                string word = text.Excerpt(claim.Verb.Start, claim.Verb.End);
                if (claim.Verb != statement.Verb && Contradicts(word, direction) && claim.Size.Number >= 0)
                {
                    findings.Add(text, claim.Verb.Start, claim.Verb.End, Says($"`{word}` contradicts the numbers before it", $"“{word}”与前面的数字矛盾")
                        .Helps("correct the word, or a number", "改正用语或数字")
                        .Replaces(Opposite(word)));
                }
            }
        }

        foreach (MetricChangeClaim claim in context.ClaimsOf(text))
        {
            string verb = text.Excerpt(claim.Claim.Verb.Start, claim.Claim.Verb.End);
            if (claim.Earlier.All(earlier => Contradicts(verb, Math.Sign(claim.Metric.Value.Number - earlier.Number))))
            {
                findings.Add(text, claim.Claim.Verb.Start, claim.Claim.Verb.End, Says(
                    $"`{verb}` contradicts the values of `{claim.Metric.Id}`",
                    $"“{verb}”与指标“{claim.Metric.Id}”的值矛盾")
                    .Helps($"write `{{{{ {claim.Metric.Id}.change }}}}`", $"写作“{{{{ {claim.Metric.Id}.change }}}}”")
                    .Replaces(Opposite(verb)));
            }
        }
    }

    private static string? Opposite(string verb) =>
        Array.Find(Contraries, pair => pair.Rising == verb).Falling ?? Array.Find(Contraries, pair => pair.Falling == verb).Rising;

    // A fall by a negative number is ambiguous.
    private static string? WithoutSign(string words)
    {
        int sign = words.AsSpan().IndexOfAny(Signs);
        string verb = words[..sign];
        string rest = words[(sign + 1)..];
        string end = verb.EndsWith('了') || verb.EndsWith('约')
            ? verb[^1..]
            : verb.EndsWith(" by ", StringComparison.Ordinal) ? " by "
            : verb.EndsWith(' ') ? " "
            : "";
        string word = verb[..^end.Length];
        return ChangeStatement.DirectionOf(word) > 0 && Opposite(word) is { } opposite ? opposite + end + rest : null;
    }

    private static bool Contradicts(string verb, int direction) => verb.Length > 0
        && direction != 0
        && ChangeStatement.DirectionOf(verb.Replace("a ", "", StringComparison.Ordinal).Replace("an ", "", StringComparison.Ordinal)) == -direction;

    [GeneratedRegex(@"(?:增长|增加|上升|提高|提升|下降|减少|降低|回落)(?:了|约)?[-−－][0-9][0-9.]{0,8}%?")]
    private static partial Regex ChineseNegative();

    [GeneratedRegex(@"\b(?:up|rose|grew|increased|down|fell|dropped|declined|decreased|growth|increase)(?: by| of)? [-−][0-9][0-9.,]{0,8}%?")]
    private static partial Regex EnglishNegative();
}
