using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Gazette.Linting.Texts;
using Gazette.Reports;

namespace Gazette.Linting;

/// <summary>What a text says of a change without the values: 同比增长25%, 增加3场, 提高3.2个百分点; up 25% on the previous quarter.</summary>
/// <param name="Start">Where it begins, after the mark that separates it.</param>
/// <param name="Size">The size of the change.</param>
/// <param name="Verb">The word for its direction.</param>
/// <param name="Against">The earlier time that it names; empty if it names none.</param>
internal sealed partial record ChangeClaim(int Start, Figure Size, TextStretch Verb, string Against)
{
    private const int Longest = 64;
    private const int LongestTail = 40;

    // 上年 alone is the year before, or the same period of it.
    private static readonly string[] Yearly = ["同比", "上年同期", "上年同期数", "上年", "去年同期", "去年", "同期"];
    private static readonly string[] Periodic = ["环比", "上期", "上季度", "上个季度", "上月", "上个月", "上半年"];

    /// <summary>The claims that follow a position directly, each after the other: 同比增加12场，增长23.1%.</summary>
    public static ImmutableArray<ChangeClaim> After(LintText text, int at)
    {
        ImmutableArray<ChangeClaim> claims = [];
        string against = "";
        while (ReadOne(text, at) is { } claim)
        {
            // The second of two has the time of the first.
            claim = claim.Against.Length == 0 ? claim with { Against = against } : claim;
            against = claim.Against;
            claims = claims.Add(claim);
            at = claim.EndOf(text);
        }

        return claims;
    }

    /// <summary>The claim that leads to a value: 提高3.2个百分点至; rose by 4 points to.</summary>
    public static ChangeClaim? Before(LintText text, int at)
    {
        int start = Math.Max(0, at - Longest);
        Match match = (text.IsEnglish ? EnglishBefore() : ChineseBefore()).Match(text.Text[start..at]);
        return match.Success && FigureAt(text, start + match.Groups["p"].Index) is { } size && size.UnitEnd <= at
            ? new ChangeClaim(start + match.Index, size, StretchOf(match.Groups["verb"], start), match.Groups["against"].Value)
            : null;
    }

    /// <summary>The offset after the size and its unit, which may have two words, or none that belongs to it.</summary>
    public int EndOf(LintText text) => text.IsChinese ? Size.UnitEnd
        : text.Has(Size.UnitEnd, " points") ? Size.UnitEnd + " points".Length
        : text.Has(Size.UnitEnd, " point") ? Size.UnitEnd + " point".Length
        : text.Has(Size.UnitEnd, " cent") ? Size.UnitEnd + " cent".Length
        : NoUnit().IsMatch(Size.Unit) ? Size.End
        : Size.UnitEnd;

    /// <summary>Whether it names what it is measured against at once: 12 more than planned.</summary>
    public bool IsComparison(LintText text) => text.Has(Verb.End, " than ");

    /// <summary>Whether the size is in percentage points.</summary>
    public bool IsPoints(LintText text) => Size.Unit is "个百分点" or "百分点" or "point" or "points" or "pp" or "percentage-point" or "percentage-points"
        || (Size.Unit is "percentage" && text.Has(Size.UnitEnd, " point"));

    /// <summary>Whether the size is in percent: 25%, 25 percent.</summary>
    public bool IsPercent(LintText text) => Size.IsPercent || Size.Unit is "percent" || (Size.Unit is "per" && text.Has(Size.UnitEnd, " cent"));

    /// <summary>Whether the size counts what a unit counts; in English the size may leave the unit out.</summary>
    public bool IsCount(LintText text, string unit) => !IsPoints(text) && !IsPercent(text)
        && (MeasureWords.AreSame(unit, Size.Unit)
            || (text.IsEnglish && (Size.Unit.Length == 0 || NoUnit().IsMatch(Size.Unit))));

    /// <summary>What the claim is measured against, if it says so. False if that is something else than an earlier value of the report.</summary>
    public bool TryBasis(LintText text, out ComparisonBasis? basis)
    {
        if (text.IsEnglish)
        {
            string tail = Tail(text);
            basis = EnglishYearly().IsMatch(tail) ? ComparisonBasis.YearOnYear
                : EnglishPeriodic().IsMatch(tail) ? ComparisonBasis.PeriodOnPeriod
                : null;
            return basis is not null || !EnglishOther().IsMatch(tail);
        }

        basis = Yearly.Contains(Against) ? ComparisonBasis.YearOnYear : Periodic.Contains(Against) ? ComparisonBasis.PeriodOnPeriod : null;
        return basis is not null || Against.Length == 0;
    }

    // What is said of the size up to the next mark.
    private string Tail(LintText text)
    {
        int end = Size.End;
        while (end < text.Text.Length && end < Size.End + LongestTail && text.At(end) is not (',' or ';' or ')' or '\n' or '.'))
        {
            end++;
        }

        return text.Text[Size.End..end];
    }

    private static ChangeClaim? ReadOne(LintText text, int at)
    {
        if (at >= text.Text.Length)
        {
            return null;
        }

        Match match = (text.IsEnglish ? English() : Chinese()).Match(text.Text, at, Math.Min(Longest, text.Text.Length - at));
        return match.Success && FigureAt(text, match.Groups["p"].Index) is { } size
            ? new ChangeClaim(match.Groups["start"].Index, size, StretchOf(match.Groups["verb"], 0), match.Groups["against"].Value)
            : null;
    }

    private static TextStretch StretchOf(Group group, int offset) => new(offset + group.Index, offset + group.Index + group.Length);

    private static Figure? FigureAt(LintText text, int index) => text.FigureAfter(index) is { } figure && figure.Start <= index ? figure : null;

    private const string ChineseSize =
        @"(?:(?<against>同比|环比)|[比较与](?<against>上年同期数?|上年|去年同期|去年|上半年|上个?季度|上个?月|上期|年初|开展前|实施前|原来|同期|往年)(?:相比)?)?"
        + @"，?(?:净|又|共|累计)?(?:(?<verb>增幅|涨幅|升幅|降幅)(?:达到?|为)?|(?<verb>增长|增加|上升|上涨|提高|提升|下降|减少|降低|回落|压减|缩减|缩短|扩大|(?<=[比期年度月])[多少])(?:了|达)?)"
        + @"(?:约|近|超过|超|逾)?(?<p>-?[0-9])";

    [GeneratedRegex(@"\G[，、；（(,]?\s?(?<start>)" + ChineseSize)]
    private static partial Regex Chinese();

    [GeneratedRegex("(?<start>)" + ChineseSize + @"[0-9.]{0,12}[^0-9，。；]{0,5}?，?(?:增?至|达到?|到)$")]
    private static partial Regex ChineseBefore();

    private const string EnglishVerbs =
        "rose|rise|rising|grew|growth|increased|increase|climbed|up|gained|gain|fell|fall|falling|declined|decline|decreased|decrease|dropped|drop|down";

    [GeneratedRegex(
        @"\G[,;]?\s?\(?(?<start>)(?:and |which |that |is |was |were |has |have |a |an |it )*(?:(?<verb>\b(?:" + EnglishVerbs
        + @"))(?: by| of| about| nearly| over| some)*\s(?<p>-?[0-9])|(?<p>[0-9])[0-9.,]{0,12} (?:[a-z]{1,20} )?(?<verb>more|fewer|less) than )",
        RegexOptions.IgnoreCase)]
    private static partial Regex English();

    [GeneratedRegex(
        @"\b(?<verb>" + EnglishVerbs + @")(?: by| of| about| nearly)* (?<p>[0-9])[0-9.,]{0,12}(?:%| percent| per cent| percentage points?| points?| pp)?"
        + @"(?<against>),? (?:to|reaching|to reach) \$?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex EnglishBefore();

    [GeneratedRegex(
        @"\b(?:year[ -]on[ -]year|year[ -]over[ -]year|(?:on|from|than|over|with|to|in) (?:the )?(?:last year|year before|same [a-z-]+ (?:of )?(?:last year"
        + @"|a year (?:ago|earlier)))|a year (?:ago|earlier))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex EnglishYearly();

    [GeneratedRegex(
        @"\b(?:(?:quarter|month)[ -]on[ -](?:quarter|month)"
        + @"|(?:on|from|than|over|with|to) (?:the )?(?:previous|last|preceding|prior) (?:quarter|month|half|half-year|period|week))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex EnglishPeriodic();

    // Another base: since 2020, over five years, than the county's average, in the east.
    [GeneratedRegex(@"\b(?:on|from|than|over|since|against|compared|versus|in|among|for|at|within|when|after)\b", RegexOptions.IgnoreCase)]
    private static partial Regex EnglishOther();

    [GeneratedRegex("^(?:on|from|compared|since|over|year|quarter|month|than|against|versus|this|and|but|to|more|fewer|less)$", RegexOptions.IgnoreCase)]
    private static partial Regex NoUnit();
}
