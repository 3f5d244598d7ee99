using Gazette.Reports;

namespace Gazette.Data;

/// <summary>The unit of one of a metric's numbers, which may count in tens of thousands or in millions of the metric's unit.</summary>
internal static class MetricUnit
{
    private static readonly string[] ChineseScales = ["万亿", "亿", "万"];
    private static readonly string[] EnglishScales = ["thousand", "million", "billion"];

    /// <summary>
    /// What a number with this unit of its own is in: 万 beside the metric's 人次 gives 万人次, and 万元 beside 元 stays. Null for another unit.
    /// </summary>
    public static Unit? Combine(Unit own, Unit metric)
    {
        if (own == metric || own.Singular == metric.Singular || own.Singular == metric.Plural)
        {
            return metric;
        }

        (string scale, string word) = Split(own.Singular);
        if (scale.Length > 0 && word.Length == 0)
        {
            string blank = char.IsAscii(scale[0]) ? " " : "";
            return new Unit(scale + blank + metric.Singular, scale + blank + metric.Plural);
        }

        return word == Split(metric.Singular).Word || word == Split(metric.Plural).Word ? own : null;
    }

    private static (string Scale, string Word) Split(string unit)
    {
        foreach (string scale in ChineseScales)
        {
            if (unit.StartsWith(scale, StringComparison.Ordinal))
            {
                return (scale, unit[scale.Length..]);
            }
        }

        foreach (string scale in EnglishScales)
        {
            int at = unit.IndexOf(scale, StringComparison.Ordinal);
            if (at >= 0)
            {
                return (scale, string.Concat(unit.AsSpan(0, at).TrimEnd(), at == 0 ? "" : " ", unit.AsSpan(at + scale.Length).TrimStart()).Trim());
            }
        }

        return ("", unit);
    }
}
