using System.Text.RegularExpressions;
using Gazette.Linting.Texts;

namespace Gazette.Drafting;

/// <summary>
/// Whether a number is about the period of the document. A change, an earlier value, a target and a part of another number are, but say nothing alone:
/// they stay as they are typed.
/// </summary>
internal static partial class FigureUse
{
    private const int Near = 24;

    public static bool IsOfPeriod(LintText text, int start, int end)
    {
        string before = text.Text[Math.Max(0, start - Near)..start];
        ReadOnlySpan<char> after = text.Text.AsSpan(end, Math.Min(Near, text.Text.Length - end));
        return !(text.IsEnglish ? EnglishOther() : ChineseOther()).IsMatch(before) && !Points().IsMatch(after);
    }

    [GeneratedRegex("(?:增长|提高|下降|减少|上升|增加|降低|缩短|延长|提升|同比|环比|多于|少于|上年|去年|同期|上期|上季度|上月|目标|计划|全年|其中)[^，。；：、0-9]{0,8}$|其中[^。；]*$")]
    private static partial Regex ChineseOther();

    [GeneratedRegex(
        @"\b(?:up|down|by|rose|fell|grew|increase|decrease|than|against|from|target|year before|last year|year earlier|previous|page|table|figure|no\.)\b"
        + "[^,.;:0-9]{0,14}$",
        RegexOptions.IgnoreCase)]
    private static partial Regex EnglishOther();

    [GeneratedRegex(@"\A\s?(?:个百分点|百分点|percentage points?|(?:higher|lower|more|fewer|less|shorter|longer)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Points();
}
