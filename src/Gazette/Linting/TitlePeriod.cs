using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Gazette.Linting.Texts;
using Gazette.Reports;

namespace Gazette.Linting;

/// <summary>The period that a finished document covers, from its title: 青岚镇2026年下半年工作总结, Report for the third quarter of 2026.</summary>
internal static partial class TitlePeriod
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    /// <summary>Null if the title names no part of a year, or if the document is not about what was done.</summary>
    public static Period? Of(ImmutableArray<LintText> texts)
    {
        foreach (LintText text in texts)
        {
            if (text.Kind == LintTextKind.Title && text.Text.Contains("20", StringComparison.Ordinal))
            {
                Match match = text.IsEnglish ? English().Match(text.Text) : Chinese().Match(text.Text);
                return match.Success && !About().IsMatch(text.Text) ? Period.Parse(Write(match)) : null;
            }
        }

        return null;
    }

    private static string Write(Match match)
    {
        string year = match.Groups["year"].Value;
        string half = match.Groups["half"].Value;
        string quarter = match.Groups["q"].Value;
        return half.Length > 0 ? $"{year}-H{(half is "上" || half.Equals(Ordinals[0], StringComparison.OrdinalIgnoreCase) ? 1 : 2)}"
            : quarter.Length > 0 ? string.Create(CultureInfo.InvariantCulture, $"{year}-Q{IndexOf(quarter) + 1}")
            : $"{year}-{match.Groups["m"].Value.PadLeft(2, '0')}";
    }

    private static int IndexOf(string quarter) => "一二三四".IndexOf(quarter, StringComparison.Ordinal) is >= 0 and int chinese ? chinese
        : "1234".IndexOf(quarter, StringComparison.Ordinal) is >= 0 and int digit ? digit
        : Array.FindIndex(Ordinals, word => word.Equals(quarter, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(
        @"(?<year>20[0-9]{2})年(?:(?<half>[上下])半年|第?(?<q>[一二三四1-4])季度|(?<m>1[0-2]|[1-9])月份?(?![0-9]))(?=.*(?:总结|小结|报告|简报|汇报|情况|通报|回顾)$)",
        RegexOptions.Singleline)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"\b(?:(?<half>first|second) half|(?<q>first|second|third|fourth) quarter)(?: of)?,? (?<year>20[0-9]{2})\b", RegexOptions.IgnoreCase)]
    private static partial Regex English();

    // A document about what will be done may well tell what was done before.
    [GeneratedRegex("计划|要点|打算|安排|方案|部署|预算|plan|outlook|budget", RegexOptions.IgnoreCase)]
    private static partial Regex About();
}
