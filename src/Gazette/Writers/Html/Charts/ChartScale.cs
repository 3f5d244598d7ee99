using System.Globalization;
using Gazette.Documents;
using Gazette.Wording;

namespace Gazette.Writers.Html.Charts;

/// <summary>The value axis of a chart: from a round number to a round number, in about five round steps.</summary>
internal sealed record ChartScale(double Low, double High, double Step)
{
    private const int Steps = 5;

    // Beyond what a decimal holds.
    private const double Huge = 1e27;

    public IEnumerable<double> Ticks => Enumerable.Range(0, (int)Math.Round((High - Low) / Step) + 1).Select(index => Low + (index * Step));

    public static ChartScale Of(ChartData chart)
    {
        double[] values =
        [
            .. chart.Series.SelectMany((series, index) => series.Values.Select((value, category) => value + chart.Below(index, category)))
                .OfType<decimal>().Select(value => (double)value),
        ];

        // The length of a bar only represents its number if the axis begins at zero.
        bool fromZero = chart.Kind != ChartKind.Line;
        double low = fromZero ? Math.Min(0, values.Min()) : values.Min();
        double high = fromZero ? Math.Max(0, values.Max()) : values.Max();
        if (low == high)
        {
            (low, high) = low == 0 ? (0, 1) : (Math.Min(0, low), Math.Max(0, low));
        }

        double step = RoundStep((high - low) / Steps);
        // The label of the lowest point of a line needs room above the names below it.
        double bottom = Math.Floor(low / step) * step;
        bottom -= !fromZero && low - bottom < step / 2 && (low < 0 || bottom >= step) ? step : 0;
        return new ChartScale(bottom, Math.Ceiling(high / step) * step, step);
    }

    /// <summary>How far up a value is, from 0 to 1.</summary>
    public double Share(double value) => (value - Low) / (High - Low);

    /// <summary>A number on the axis.</summary>
    public string Write(double tick, LanguageRules language, bool isPercent)
    {
        // The index of a tick times a step may differ from the number meant by less than anything shown.
        double near = Math.Round(tick / Step) * Step;
        string number = Math.Abs(near) < Huge
            ? language.Number(Trim(decimal.Round((decimal)near, 10)))
            : near.ToString("0.###E+0", CultureInfo.InvariantCulture);
        return isPercent ? number + "%" : number;
    }

    /// <summary>A value as its column writes it.</summary>
    public static string Write(decimal value, ChartSeries series, LanguageRules language)
    {
        decimal padded = value.Scale < series.Decimals ? value + new decimal(0, 0, 0, isNegative: false, (byte)Math.Min(series.Decimals, 10)) : value;
        return language.Number(padded) + (series.IsPercent ? "%" : "");
    }

    private static decimal Trim(decimal number) => number / 1.0000000000000000000000000000m;

    // 1, 2 or 5 times a power of ten; multiplied rather than computed, so that it is the same on every machine.
    private static double RoundStep(double least)
    {
        double power = 1;
        while (power > least)
        {
            power /= 10;
        }

        while (power * 10 <= least)
        {
            power *= 10;
        }

        return least <= power ? power : least <= power * 2 ? power * 2 : least <= power * 5 ? power * 5 : power * 10;
    }
}
