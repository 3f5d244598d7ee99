using System.Diagnostics;
using Gazette.Documents;
using Gazette.Wording;

namespace Gazette.Writers.Word.Charts;

/// <summary>The description of a chart for people who cannot see it: its kind, its title and its numbers.</summary>
internal static class ChartDescription
{
    // Nobody listens to more; the rest can be read in the chart's workbook.
    private const int MostNumbers = 40;

    private const string Missing = "—";

    public static string Of(ChartData chart, LanguageRules language) => chart.Series.Length * chart.Categories.Length > MostNumbers
        ? Brief(chart, language)
        : Brief(chart, language) + language.Marks.FullStop + language.Marks.Blank + string.Join(
            language.Marks.Semicolon + language.Marks.Blank, chart.Series.Select(series => Describe(chart, series, language)));

    /// <summary>Without its numbers, for a chart that has them in a table beside it.</summary>
    public static string Brief(ChartData chart, LanguageRules language)
    {
        string kind = chart.Kind switch
        {
            ChartKind.Column => language.Labels.ColumnChart,
            ChartKind.Bar => language.Labels.BarChart,
            ChartKind.Line => language.Labels.LineChart,
            ChartKind.Pie => language.Labels.PieChart,
            _ => throw new UnreachableException(),
        };
        return chart.Heading.Length == 0 ? kind : kind + language.Marks.Colon + chart.Heading;
    }

    private static string Describe(ChartData chart, ChartSeries series, LanguageRules language)
    {
        string values = language.List([.. chart.Categories.Select((category, index) => category + " " + Number(series, series.Values[index], language))]);
        return series.Name.Length == 0 ? values : series.Name + language.Marks.Colon + values;
    }

    private static string Number(ChartSeries series, decimal? value, LanguageRules language) =>
        value is { } number ? language.Number(number) + (series.IsPercent ? "%" : "") : Missing;
}
