using System.Text.RegularExpressions;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

internal sealed partial class ImpossiblePercentageRule : TextRule
{
    private static readonly string[] ChineseZeros = ["由0", "从0", "年0", "期0", "的0", "为0"];

    private static readonly string[] ChineseFalls = ["下降", "减少", "降低", "压减", "缩减", "回落"];

    public override string Name => "impossible-percentage";

    public override Words Summary => Words.Of("growth in percent from zero, or a fall of more than 100%", "从零算起的增长百分比，或超过百分之百的下降");

    public override Words Why => Words.Of("No pair of values gives such a percentage.", "任何两个数都算不出这样的百分比。");

    public override LintBasis Basis => LintBasis.Practice;

    public override LintLevels Levels => LintLevels.Errors;

    public override LintLanguages Languages => LintLanguages.Both;

    public override LintExample BadExample => "公开信息由0条增加到42条，增长100%。";

    public override LintExample GoodExample => "上年同期没有公开信息，新增42条。";

    internal override TextNeeds Needs { get; } = new()
    {
        Kinds = LintTextKind.Prose,
        Digits = true,
        OneOf =
        [
            new() { Characters = ["%倍"], Pairs = [("降少低减落了", Glyph.Digits + "一二两三四五六七八九十")], Words = [.. ChineseFalls], Pattern = ChineseFall() },
            new() { Characters = ["%"], Words = [.. ChineseZeros], Pattern = ChineseZero() },
            new() { Metrics = true, Characters = ["%"] },
            new() { Languages = LintLanguages.English, Pattern = EnglishFall() },
            new() { Languages = LintLanguages.English, Pattern = EnglishZero() },
        ],
    };

    private protected override void Check(LintText text, LintContext context, LintFindings findings)
    {
        if (!text.HasDigits || !text.Text.AsSpan().ContainsAny("%倍t"))
        {
            return;
        }

        foreach (Match match in (text.IsEnglish ? EnglishFall() : ChineseFall()).Matches(text.Text))
        {
            Figure? figure = text.FigureAfter(match.Groups["n"].Index);
            bool times = match.Groups["times"].Length > 0;
            if (figure is not null && (times || (figure.IsPercent && figure.Number > 100)))
            {
                findings.Add(text, match.Index, times
                    ? match.Index + match.Length
                    : figure.UnitEnd, Says(times
                    ? Words.Of("nothing can fall by a multiple of itself", "下降、减少不能用倍数表示")
                    : Words.Of("nothing can fall by more than 100%", "下降幅度不可能超过100%"))
                    .Helps("give both values, or the fall as a percentage of the earlier value", "写出前后两个数，或写下降数占原数的百分比"));
            }
        }

        foreach (Match match in (text.IsEnglish ? EnglishZero() : ChineseZero()).Matches(text.Text))
        {
            ReportGrowth(text, match.Groups["n"].Index, match.Index + match.Length, findings);
        }

        foreach (MetricChangeClaim claim in context.ClaimsOf(text))
        {
            if (claim.Claim.IsPercent(text) && claim.Earlier[0] is { Number: 0 } && !claim.Metric.Value.IsRate)
            {
                ReportGrowth(text, claim.Claim.Size.Start, claim.Claim.Size.UnitEnd, findings);
            }
        }
    }

    private static void ReportGrowth(LintText text, int start, int end, LintFindings findings) =>
        findings.Add(text, start, end, Says("growth from 0 cannot be given in percent", "基数为0，不能计算增长百分比")
        .Helps(text.IsEnglish ? Words.Of("write how many there are now", "写明现在的数量") : Words.Of(
            "write how many there are now, such as `上年同期为0，新增42条`",
            "写明现在的数量，如“上年同期为0，新增42条”")));

    [GeneratedRegex(@"(?:下降|减少|降低|压减|缩减|回落)了?(?<n>[0-9][0-9.]{0,8})(?:%|(?<times>倍))|(?:下降|减少|降低)了?(?<n>[一二两三四五六七八九十])(?<times>倍)")]
    private static partial Regex ChineseFall();

    [GeneratedRegex(
        @"[由从](?:上年|去年|上年同期|去年同期)?的?0[^0-9。；%]{1,12}[0-9]{1,9}[^0-9。；]{1,10}(?:增长|上升|提高|增加)了?(?<n>[0-9][0-9.]{0,8}%)|(?:上年|去年|同期)(?:同期)?为0[^0-9。；]{1,10}"
        + @"(?:增长|上升|提高|增加)了?(?<n>[0-9][0-9.]{0,8}%)")]
    private static partial Regex ChineseZero();

    [GeneratedRegex(@"\b(?:down|fell|dropped|declined|decreased|fall|decrease|drop)(?: by| of)? (?<n>[0-9][0-9.,]{0,8})(?:%|(?<times> times))")]
    private static partial Regex EnglishFall();

    [GeneratedRegex(@"\bfrom (?:0|zero|none)(?![0-9.]) to [0-9][0-9,]{0,8}[^0-9.;]{1,24}(?<n>[0-9][0-9.]{0,8}%)")]
    private static partial Regex EnglishZero();
}
