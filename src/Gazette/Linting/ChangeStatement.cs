using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting;

/// <summary>A change that a text states with both values and its size: 由52场增至64场，增长23.1%.</summary>
/// <param name="From">The earlier value.</param>
/// <param name="To">The later one.</param>
/// <param name="Verb">The word for the direction of the first half: offset and text.</param>
/// <param name="Claim">The size of the change in percent or points; null if the text gives none.</param>
/// <param name="ClaimVerb">The word before the size.</param>
internal sealed partial record ChangeStatement(Figure From, Figure To, TextStretch Verb, Figure? Claim, TextStretch ClaimVerb)
{
    private static readonly string[] Rising =
        ["增长", "增加", "上升", "提高", "提升", "增至", "增", "升至", "升", "扩大", "rose", "grew", "up", "increase", "climbed", "rise"];

    private static readonly string[] Falling =
        ["下降", "减少", "降低", "回落", "压减", "缩减", "缩短", "降至", "降", "减至", "减", "fell", "down", "decrease", "dropped", "declined", "fall"];

    public static readonly TextNeeds Needs = new()
    {
        Digits = true,
        OneOf =
        [
            new() { Pairs = [("到至", Glyph.Digits)] },
            new() { Pairs = [("（(比较", "上去同")] },
            new() { Languages = LintLanguages.English, Words = ["from "] },
        ],
    };

    /// <summary>1 for words meaning an increase, -1 for words meaning a decrease, 0 for others.</summary>
    public static int DirectionOf(string verb) =>
        Rising.Any(word => verb.StartsWith(word, StringComparison.OrdinalIgnoreCase)) ? 1
        : Falling.Any(word => verb.StartsWith(word, StringComparison.OrdinalIgnoreCase)) ? -1
        : 0;

    public bool IsRate => From.IsPercent && To.IsPercent;

    public decimal Difference => To.Value - From.Value;

    /// <summary>The statements of a text, in order.</summary>
    public static ImmutableArray<ChangeStatement> Of(LintText text)
    {
        bool mayGoFrom = text.IsEnglish ? text.Text.Contains("from ", StringComparison.Ordinal) : text.Text.AsSpan().ContainsAny('由', '从');
        bool mayStandBeside = text.Text.AsSpan().ContainsAny('（', '(');
        bool mayCompare = text.Text.AsSpan().ContainsAny('比', '较');
        return mayGoFrom || mayStandBeside || mayCompare
            ? [.. mayGoFrom ? FindFromTo(text) : [], .. mayStandBeside ? FindBeside(text) : [], .. mayCompare ? FindCompared(text) : []]
            : [];
    }

    private static IEnumerable<ChangeStatement> FindFromTo(LintText text)
    {
        Regex fromTo = text.IsEnglish ? EnglishFromTo() : ChineseFromTo();
        foreach (Match match in fromTo.Matches(text.Text))
        {
            Figure? from = FigureAt(text, match.Groups["a"].Index);
            Figure? to = FigureAt(text, match.Groups["b"].Index);
            if (from is { IsAmount: true } && to is { IsAmount: true } && (from.Unit == to.Unit || from.Unit.Length == 0 || text.IsEnglish))
            {
                Group verb = match.Groups["verb"];
                (Figure? claim, TextStretch claimVerb) = FindClaim(text, to.UnitEnd);
                yield return new ChangeStatement(from, to, new TextStretch(verb.Index, verb.Index + verb.Length), claim, claimVerb);
            }
        }
    }

    private static IEnumerable<ChangeStatement> FindBeside(LintText text)
    {
        foreach (Match match in Beside().Matches(text.Text))
        {
            Figure? to = FigureAt(text, match.Groups["b"].Index);
            Figure? from = FigureAt(text, match.Groups["a"].Index);
            if (from is { IsAmount: true } && to is { IsAmount: true } && from.Unit == to.Unit && from.Surplus == '\0' && to.Surplus == '\0')
            {
                (Figure? claim, TextStretch claimVerb) = FindClaim(text, match.Index + match.Length);
                yield return new ChangeStatement(from, to, claimVerb, claim, claimVerb);
            }
        }
    }

    // 满意度88.1%，比上年的82.4%提高5.7%.
    private static IEnumerable<ChangeStatement> FindCompared(LintText text)
    {
        foreach (Match match in Compared().Matches(text.Text))
        {
            Figure? to = FigureAt(text, match.Groups["b"].Index);
            Figure? from = FigureAt(text, match.Groups["a"].Index);
            if (from is { IsAmount: true } && to is { IsAmount: true } && from.Unit == to.Unit && from.Surplus == '\0' && to.Surplus == '\0')
            {
                (Figure? claim, TextStretch claimVerb) = FindClaim(text, from.UnitEnd);
                if (claim is not null)
                {
                    yield return new ChangeStatement(from, to, claimVerb, claim, claimVerb);
                }
            }
        }
    }

    // The size must be within a few characters: ，同比增长25%; (up 23%).
    private static (Figure? Claim, TextStretch Verb) FindClaim(LintText text, int at)
    {
        Match match = (text.IsEnglish ? EnglishClaim() : ChineseClaim()).Match(text.Text, at, Math.Min(40, text.Text.Length - at));
        if (!match.Success)
        {
            return (null, default);
        }

        Group verb = match.Groups["verb"];
        return (FigureAt(text, match.Groups["p"].Index), new TextStretch(verb.Index, verb.Index + verb.Length));
    }

    private static Figure? FigureAt(LintText text, int index) => text.FigureAfter(index) is { } figure && figure.Start <= index ? figure : null;

    [GeneratedRegex(
        @"[由从](?:上年|去年|上年同期|去年同期|上半年|年初|原来)?的?(?<a>[0-9][0-9.]{0,12})[^0-9，。；]{0,8}?(?<verb>增长到|增加到|增至|增到|上升到|上升至|升至|升到|提高到|提高至|提升到|提升至|扩大到|下降到|下降至|降至|降到"
        + @"|降低到|减少到|减至|减到|缩短到|缩短至|回落到|压减到)(?<b>[0-9][0-9.]{0,12})")]
    private static partial Regex ChineseFromTo();

    [GeneratedRegex(@"(?<b>[0-9][0-9.]{0,12})[^0-9，。；（）()]{0,6}[（(](?:上年|去年|上年同期|去年同期)(?:为|是)?(?<a>[0-9][0-9.]{0,12})[^0-9，。；（）()]{0,6}[）)]")]
    private static partial Regex Beside();

    [GeneratedRegex(
        @"(?<b>[0-9][0-9.]{0,12})[^0-9，。；（）()]{0,6}，?(?:比|较)(?:上年|去年|上年同期|去年同期|上年同期数|同期)(?:的|为)?(?<a>[0-9][0-9.]{0,12})[^0-9，。；（）()]{0,6}?"
        + @"(?=增长|增加|上升|提高|提升|下降|减少|降低|回落)")]
    private static partial Regex Compared();

    [GeneratedRegex(@"\G[^0-9。；]{0,10}?(?<verb>增长|增加|上升|提高|提升|下降|减少|降低|回落|压减|缩短)(?:了|约)?(?<p>-?[0-9][0-9.]{0,8})(?=%|个百分点)")]
    private static partial Regex ChineseClaim();

    [GeneratedRegex(
        @"\b(?<verb>rose|grew|climbed|increased|up|rise|fell|dropped|declined|decreased|down|fall)\b[a-z ]{0,12}?\bfrom (?<a>[0-9][0-9.,]{0,12})%?"
        + @"[a-z ]{0,16}?\bto (?<b>[0-9][0-9.,]{0,12})")]
    private static partial Regex EnglishFromTo();

    [GeneratedRegex(
        @"\G[^0-9.;]{0,24}?\b(?<verb>up|down|a rise|a fall|an increase|a decrease|growth|a drop|rise|fall)\b(?: by| of)? (?<p>-?[0-9][0-9.]{0,8})"
        + @"(?=%| percent)")]
    private static partial Regex EnglishClaim();
}
