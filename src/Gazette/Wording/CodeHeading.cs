using System.Collections.Frozen;
using Gazette.Reports;

namespace Gazette.Wording;

/// <summary>
/// Tells from the heading of a column that its numbers are names rather than amounts: 编号, 电话, Form No., Postcode, Year. They are never added up, and
/// never get separators between thousands, even where the file writes them as numbers.
/// </summary>
internal static class CodeHeading
{
    private const int EarliestYear = 1900;
    private const int LatestYear = 2100;

    private static readonly string[] ChineseEndings =
    [
        "编号", "序号", "号码", "门牌", "门牌号", "证号", "证件号", "房号", "户号", "文号", "账号", "卡号", "工号", "学号", "电话", "手机", "邮编", "年份", "年度", "代码", "编码",
        "名次", "排名",
    ];

    private static readonly FrozenSet<string> English = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "year", "no", "no.", "phone", "telephone", "tel", "tel.", "mobile", "fax", "extension", "ext.", "postcode", "zip", "id", "code", "room", "rank");

    // A number of visits is an amount, a phone number is none.
    private static readonly FrozenSet<string> Naming = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "number", "numbers");

    private static readonly FrozenSet<string> Named = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "phone", "telephone", "mobile", "fax", "house", "room", "account", "serial", "id", "form", "file", "flight");

    public static bool IsOne(string heading)
    {
        string words = heading.Trim();
        if (ChineseEndings.Any(ending => words.EndsWith(ending, StringComparison.Ordinal)))
        {
            return true;
        }

        string[] parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return parts is [.., var last] && (English.Contains(last) || (parts is [.., var before, _] && Naming.Contains(last) && Named.Contains(before)));
    }

    /// <summary>Whether it may be a year, which has no separator: 1998 and 2024, but not 1,998.</summary>
    public static bool LooksLikeYear(Quantity quantity) =>
        quantity is { IsExact: true, Number: { Scale: 0 } and >= EarliestYear and <= LatestYear };
}
