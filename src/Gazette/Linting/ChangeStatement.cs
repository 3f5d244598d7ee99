using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;
using Gazette.Reports;

namespace Gazette.Linting;

/// <summary>A change that a text states with both values and its size: 由52场增至64场，增长23.1%.</summary>
/// <param name="From">The earlier value.</param>
/// <param name="To">The later one.</param>
/// <param name="Verb">The word for the direction of the first half: offset and text.</param>
/// <param name="Claims">The sizes of the change that the text gives: in percent, in points, in the unit of the values.</param>
internal sealed partial record ChangeStatement(Figure From, Figure To, TextStretch Verb, ImmutableArray<ChangeClaim> Claims)
{
    private static readonly string[] Rising =
        ["增长", "增加", "上升", "提高", "提升", "增至", "增", "升至", "升", "扩大", "rose", "grew", "up", "increase", "climbed", "rise", "more"];

    private static readonly string[] Falling =
        ["下降", "减少", "降低", "回落", "压减", "缩减", "缩短", "降至", "降", "减至", "减", "fell", "down", "decrease", "dropped", "declined", "fall", "fewer", "less"];

    public static readonly TextNeeds Needs = new()
    {
        Digits = true,
        OneOf =
        [
            new() { Pairs = [("到至", Glyph.Digits)] },
            new() { Pairs = [("（(比较与", "上去同")] },
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
        bool mayBeOfThisYear = text.Text.Contains("今年", StringComparison.Ordinal);
        bool mayStandBeside = text.Text.AsSpan().ContainsAny('（', '(');
        bool mayCompare = text.Text.AsSpan().ContainsAny('比', '较', '与');
        return mayGoFrom || mayBeOfThisYear || mayStandBeside || mayCompare
            ?
            [
                .. mayGoFrom ? FindFromTo(text, text.IsEnglish ? EnglishFromTo() : ChineseFromTo()) : [],
                .. mayBeOfThisYear ? FindFromTo(text, LastAndThis()) : [],
                .. mayStandBeside ? FindBeside(text) : [],
                .. mayCompare ? FindCompared(text) : [],
            ]
            : [];
    }

    private static IEnumerable<ChangeStatement> FindFromTo(LintText text, Regex fromTo)
    {
        foreach (Match match in fromTo.Matches(text.Text))
        {
            Figure? earlier = FigureAt(text, match.Groups["a"].Index);
            Figure? to = FigureAt(text, match.Groups["b"].Index);

            // 由1.2增至1.5亿元, from 1.2 to 1.5 million: the second scale is that of both.
            bool isShort = earlier is { Scale: 1 } && to is not null && (earlier.Unit.Length == 0 || text.IsEnglish) && earlier.Number < to.Number * 1000;
            Figure? from = isShort ? earlier! with { Scale = to!.Scale } : earlier;
            if (from is { IsAmount: true } && to is { IsAmount: true } && (from.Unit == to.Unit || from.Unit.Length == 0 || text.IsEnglish))
            {
                Group verb = match.Groups["verb"];
                bool isOfYear = match.Groups["since"].Value is ['上' or '去', '年', ..];
                ImmutableArray<ChangeClaim> claims = ClaimsAfter(text, to.UnitEnd, isOfYear);
                Figure? size = match.Groups["size"].Length > 0 ? FigureAt(text, match.Groups["size"].Index) : null;
                TextStretch stretch = new(verb.Index, verb.Index + verb.Length);
                yield return new ChangeStatement(from, to, stretch, size is null ? claims : [new ChangeClaim(verb.Index, size, stretch, ""), .. claims]);
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
                yield return new ChangeStatement(from, to, default, ClaimsAfter(text, match.Index + match.Length, isOfYear: true));
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
                int end = text.Has(from.UnitEnd, "相比") ? from.UnitEnd + "相比".Length : from.UnitEnd;
                yield return new ChangeStatement(from, to, default, ClaimsAfter(text, end, isOfYear: true));
            }
        }
    }

    // A claim against another time than that of the first value needs a value that the text does not give.
    private static ImmutableArray<ChangeClaim> ClaimsAfter(LintText text, int at, bool isOfYear) =>
        ChangeClaim.After(text, at).RemoveAll(claim => !claim.TryBasis(text, out ComparisonBasis? basis) && (!text.IsEnglish || claim.IsComparison(text))
            || (isOfYear && basis == ComparisonBasis.PeriodOnPeriod));

    private static Figure? FigureAt(LintText text, int index) => text.FigureAfter(index) is { } figure && figure.Start <= index ? figure : null;

    private const string ToVerbs =
        "(?<verb>增长到|增加到|增至|增到|上升到|上升至|升至|升到|提高到|提高至|提升到|提升至|扩大到|下降到|下降至|降至|降到|降低到|减少到|减至|减到|缩短到|缩短至|回落到|压减到)(?<b>[0-9][0-9.]{0,12})";

    [GeneratedRegex(@"[由从](?<since>上年同期|去年同期|上年|去年|上半年|年初|原来)?的?(?<a>[0-9][0-9.]{0,12})[^0-9，。；]{0,8}?" + ToVerbs)]
    private static partial Regex ChineseFromTo();

    // 去年同期开展宣讲15场，今年增至20场，增长33.3%.
    [GeneratedRegex(@"(?<since>上年同期|去年同期|上年|去年)[^0-9，。；由从比较]{0,12}(?<a>[0-9][0-9.]{0,12})[^0-9，。；]{0,4}，今年[^0-9，。；由从比较]{0,6}?" + ToVerbs)]
    private static partial Regex LastAndThis();

    [GeneratedRegex(@"(?<b>[0-9][0-9.]{0,12})[^0-9，。；（）()]{0,6}[（(](?:上年|去年|上年同期|去年同期)(?:为|是)?(?<a>[0-9][0-9.]{0,12})[^0-9，。；（）()]{0,6}[）)]")]
    private static partial Regex Beside();

    [GeneratedRegex(
        @"(?<b>[0-9][0-9.]{0,12})[^0-9，。；（）()]{0,6}，?(?:比|较|与)(?:上年同期数?|去年同期|上年|去年|同期)(?:的|为)?(?<a>[0-9][0-9.]{0,12})[^0-9，。；（）()]{0,6}?"
        + @"(?=(?:相比，?)?(?:增长|增加|上升|提高|提升|下降|减少|降低|回落))")]
    private static partial Regex Compared();

    [GeneratedRegex(
        @"\b(?<verb>rose|grew|climbed|increased|up|rise|fell|dropped|declined|decreased|down|fall)\b"
        + @"(?:(?: by)? (?<size>[0-9][0-9.,]{0,12})(?:%| per ?cent| percentage points?"
        + @"| points?)?,?)?[a-z ]{0,12}?\bfrom (?<a>[0-9][0-9.,]{0,12})%?[a-z ]{0,16}?\bto (?<b>[0-9][0-9.,]{0,12})")]
    private static partial Regex EnglishFromTo();
}
