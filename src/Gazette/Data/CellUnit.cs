using System.Buffers;
using System.Collections.Frozen;
using Gazette.Reports;
using Gazette.Wording;

namespace Gazette.Data;

/// <summary>
/// Whether the words after a number in a table's cell are its unit, so that the numbers of a column can be added up: 元, 万人次, kg, EUR million, visits.
/// After the number of a year, a house or a floor they are part of a name: 2025年, 3号楼, 5th, 12 High Street.
/// </summary>
internal static class CellUnit
{
    private const int LongestChinese = 6;
    private const int ShortestWord = 3;
    private static readonly SearchValues<char> LowerCase = SearchValues.Create("abcdefghijklmnopqrstuvwxyz");
    private const string Naming = "年月日号时点层楼室栋幢届版级班岁线路弄巷组期集章节页";

    // 3个月 is a length of time, 3月 is March.
    private static readonly string[] Counted = ["个月", "课时", "学时", "工时", "小时"];

    private static readonly FrozenSet<string> Measures = FrozenSet.Create(
        StringComparer.Ordinal,
        "mm", "cm", "m", "km", "m²", "km²", "m2", "km2", "m³", "m3", "ha", "mg", "g", "kg", "t", "ml", "mL", "l", "L", "min", "h",
        "W", "kW", "MW", "kWh", "MWh", "MB", "GB", "TB");

    public static bool IsOne(string unit)
    {
        if (Currency.Find(unit, out string rest) is not null)
        {
            return rest.Length == 0 || IsScale(rest);
        }

        return IsScale(unit) || Measures.Contains(unit) || IsChinese(unit)
            || (unit.Length >= ShortestWord && !unit.AsSpan().ContainsAnyExcept(LowerCase));
    }

    private static bool IsScale(string unit) => UnitScale.Find(unit, out string word) is not null && word.Length == 0;

    private static bool IsChinese(string unit) =>
        unit.Length <= LongestChinese && !unit.AsSpan().ContainsAnyExceptInRange('\u4E00', '\u9FFF')
        && (Counted.Any(counted => unit.EndsWith(counted, StringComparison.Ordinal)) || !Naming.Contains(unit[^1], StringComparison.Ordinal));
}
