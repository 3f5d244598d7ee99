using System.Buffers;
using Gazette.Reports;
using Gazette.Wording.Chinese;
using Gazette.Wording.English;

namespace Gazette.Wording;

/// <summary>
/// Tells from the heading of a column whether its numbers add up. The words are in tables, one for each language; a heading may be in any language,
/// whatever the language of the report. What no table knows is an amount, unless all its numbers look like years.
/// </summary>
internal static class ColumnHeading
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 2100;
    private static readonly SearchValues<char> Brackets = SearchValues.Create("（(");

    public static HeadingMeaning MeaningOf(string heading)
    {
        if (IsInPercent(heading.AsSpan().TrimEnd()))
        {
            return HeadingMeaning.Averages;
        }

        string words = WithoutUnit(heading);
        HeadingMeaning chinese = ChineseHeadings.MeaningOf(words);
        return chinese == HeadingMeaning.Amounts ? EnglishHeadings.MeaningOf(words) : chinese;
    }

    /// <summary>Whether the heading itself says that its numbers are amounts: it ends in a unit, 人口（人）, or in a word for what is counted or paid.</summary>
    public static bool NamesAmount(string heading) =>
        WithoutUnit(heading).Length < heading.Trim().Length
        || heading.AsSpan().ContainsAnyInRange('0', '9')
        || ChineseHeadings.NamesAmount(heading.Trim())
        || EnglishHeadings.NamesAmount(heading.Trim());

    /// <summary>Whether it may be a year, which has no separator: 1998 and 2024, but not 1,998.</summary>
    public static bool LooksLikeYear(Quantity quantity) =>
        quantity is { IsExact: true, Number: { Scale: 0 } and >= EarliestYear and <= LatestYear };

    // 同意（%）, Uptake (%), and Uptake %: 98 and 97 are no 195%.
    private static bool IsInPercent(ReadOnlySpan<char> heading) => heading.TrimEnd("）)").TrimEnd() is [_, .., '%' or '％' or '‰'];

    // 单价（元） is 单价.
    private static string WithoutUnit(string heading)
    {
        string words = heading.Trim();
        int open = words is [.., '）' or ')'] ? words.AsSpan().IndexOfAny(Brackets) : -1;
        return open > 0 ? words[..open].TrimEnd() : words;
    }
}
