using System.Collections.Frozen;

namespace Gazette.Data.Tables.NumberFormats;

/// <summary>
/// The formats that a workbook names by a number alone (ECMA-376-1, 18.8.30, with those of Chinese versions). Where the computer's own settings
/// decide, the date is year-month-day.
/// </summary>
internal static class BuiltInFormats
{
    public const string SystemDate = "yyyy-mm-dd";
    public const string SystemTime = "h:mm:ss";
    private const string YearAndMonth = "yyyy\"年\"m\"月\"";
    private const string MonthAndDay = "m\"月\"d\"日\"";
    private const string HalfAndTime = "上午/下午h\"时\"mm\"分\"";

    private static readonly FrozenDictionary<int, string> Codes = new Dictionary<int, string>
    {
        [0] = "General",
        [1] = "0",
        [2] = "0.00",
        [3] = "#,##0",
        [4] = "#,##0.00",
        [5] = "\"$\"#,##0_);(\"$\"#,##0)",
        [6] = "\"$\"#,##0_);(\"$\"#,##0)",
        [7] = "\"$\"#,##0.00_);(\"$\"#,##0.00)",
        [8] = "\"$\"#,##0.00_);(\"$\"#,##0.00)",
        [9] = "0%",
        [10] = "0.00%",
        [11] = "0.00E+00",
        [12] = "# ?/?",
        [13] = "# ??/??",
        [14] = SystemDate,
        [15] = "d-mmm-yy",
        [16] = "d-mmm",
        [17] = "mmm-yy",
        [18] = "h:mm AM/PM",
        [19] = "h:mm:ss AM/PM",
        [20] = "h:mm",
        [21] = "h:mm:ss",
        [22] = SystemDate + " h:mm",
        [27] = YearAndMonth,
        [28] = MonthAndDay,
        [29] = MonthAndDay,
        [30] = "m-d-yy",
        [31] = "yyyy\"年\"m\"月\"d\"日\"",
        [32] = "h\"时\"mm\"分\"",
        [33] = "h\"时\"mm\"分\"ss\"秒\"",
        [34] = HalfAndTime,
        [35] = HalfAndTime + "ss\"秒\"",
        [36] = YearAndMonth,
        [37] = "#,##0_);(#,##0)",
        [38] = "#,##0_);(#,##0)",
        [39] = "#,##0.00_);(#,##0.00)",
        [40] = "#,##0.00_);(#,##0.00)",
        [41] = "_(* #,##0_);_(* (#,##0);_(* \"-\"_);_(@_)",
        [42] = "_(\"$\"* #,##0_);_(\"$\"* (#,##0);_(\"$\"* \"-\"_);_(@_)",
        [43] = "_(* #,##0.00_);_(* (#,##0.00);_(* \"-\"??_);_(@_)",
        [44] = "_(\"$\"* #,##0.00_);_(\"$\"* (#,##0.00);_(\"$\"* \"-\"??_);_(@_)",
        [45] = "mm:ss",
        [46] = "[h]:mm:ss",
        [47] = "mm:ss.0",
        [48] = "##0.0E+0",
        [49] = "@",
        [50] = YearAndMonth,
        [51] = MonthAndDay,
        [52] = YearAndMonth,
        [53] = MonthAndDay,
        [54] = MonthAndDay,
        [55] = HalfAndTime,
        [56] = HalfAndTime + "ss\"秒\"",
        [57] = YearAndMonth,
        [58] = MonthAndDay,
    }.ToFrozenDictionary();

    /// <summary>Whether it is a date or time that each language version of Excel shows in its own way.</summary>
    public static bool DependsOnLocale(int number) => number is 14 or 22 or (>= 27 and <= 36) or (>= 50 and <= 58);

    /// <summary>Null for a number that only the workbook explains.</summary>
    public static string? Find(int number) => Codes.GetValueOrDefault(number);
}
