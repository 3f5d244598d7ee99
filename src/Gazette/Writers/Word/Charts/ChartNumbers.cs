using System.Collections.Immutable;
using System.Globalization;
using Gazette.Documents;
using Gazette.Wording;

namespace Gazette.Writers.Word.Charts;

/// <summary>How a chart and its workbook write a number: exactly, and shown with as many decimals as its column has.</summary>
internal static class ChartNumbers
{
    public static string Exact(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The format code (ECMA-376-1, 18.8.31): the language's for whole numbers, with decimals; with a sign for percentages.</summary>
    public static string Format(ChartSeries series, LanguageRules language) =>
        language.NumberFormat + (series.Decimals > 0 ? "." + new string('0', Math.Min(series.Decimals, 10)) : "") + (series.IsPercent ? "\"%\"" : "");

    /// <summary>Steps of an axis are whole where the numbers are not small, and need no more than one decimal where they are.</summary>
    public static string AxisFormat(ImmutableArray<ChartSeries> series, LanguageRules language)
    {
        bool areSmall = series.Max(column => column.Values.Max(value => Math.Abs(value ?? 0))) < 10;
        return Format(series[0] with { Decimals = areSmall ? Math.Min(1, series.Max(column => column.Decimals)) : 0 }, language);
    }

    /// <summary>The cell of a column and row, both from 0: A1.</summary>
    public static string Cell(int column, int row) => string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column)}{row + 1}");

    /// <summary>Cells of a column, from one row to another, as formulas name them.</summary>
    public static string Range(int column, int from, int to) => string.Create(
        CultureInfo.InvariantCulture,
        $"{ChartWorkbook.SheetName}!${(char)('A' + column)}${from + 1}{(to > from ? $":${(char)('A' + column)}${to + 1}" : "")}");
}
