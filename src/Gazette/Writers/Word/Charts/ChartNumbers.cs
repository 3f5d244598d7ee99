using System.Collections.Immutable;
using System.Globalization;
using Gazette.Documents;
using Gazette.Wording;

namespace Gazette.Writers.Word.Charts;

/// <summary>How a chart and its workbook write a number: exactly, and displayed with as many decimals as its column has.</summary>
internal static class ChartNumbers
{
    public static string Exact(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>
    /// The format code (ECMA-376-1, 18.8.31): that of the language for whole numbers, with decimals added; with a percent sign for percentages.
    /// </summary>
    public static string Format(ChartSeries series, LanguageRules language) =>
        language.NumberFormat + (series.Decimals > 0 ? "." + new string('0', Math.Min(series.Decimals, 10)) : "") + (series.IsPercent ? "\"%\"" : "");

    /// <summary>The steps of an axis are whole numbers unless the values are small, and then need at most one decimal.</summary>
    public static string AxisFormat(ImmutableArray<ChartSeries> series, LanguageRules language)
    {
        bool areSmall = series.Max(column => column.Values.Max(value => Math.Abs(value ?? 0))) < 10;
        return Format(series[0] with { Decimals = areSmall ? Math.Min(1, series.Max(column => column.Decimals)) : 0 }, language);
    }

    /// <summary>The cell in a column and row, both counted from 0: A1.</summary>
    public static string Cell(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column)}{row + 1}");

    /// <summary>A range of cells in a column, as formulas write it.</summary>
    public static string Range(int column, int from, int to) => string.Create(
        CultureInfo.InvariantCulture,
        $"{ChartWorkbook.SheetName}!${(char)('A' + column)}${from + 1}{(to > from ? $":${(char)('A' + column)}${to + 1}" : "")}");
}
