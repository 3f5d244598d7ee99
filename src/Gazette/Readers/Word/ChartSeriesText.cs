using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Gazette.Packages.Markup;

namespace Gazette.Readers.Word;

/// <summary>A series of a chart: its name, and its points as the chart shows them.</summary>
/// <param name="Values">By the number of the point; one may be missing.</param>
internal sealed partial record ChartSeriesText(string Name, ImmutableArray<string> Categories, ImmutableDictionary<int, string> Values)
{
    // Of a larger number, a binary fraction does not hold every digit.
    private const double Largest = 1e15;

    // More is a mistake, and the list of categories is written out.
    private const int MostPoints = 1_000;

    public bool IsDashed { get; private init; }

    public static ChartSeriesText Read(MarkupTree tree, MarkupElement series)
    {
        ImmutableDictionary<int, string> names = PointsOf(tree, Child(series, "cat"));
        MarkupElement? numbers = Child(series, "val");
        string format = numbers?.Descendants().FirstOrDefault(element => element.Name == "formatCode") is { } code ? tree.Text(code) : "";
        ImmutableDictionary<int, string> values = PointsOf(tree, numbers).ToImmutableDictionary(point => point.Key, point => Show(point.Value, format));
        int count = names.Keys.Concat(values.Keys).DefaultIfEmpty(-1).Max() + 1;
        return new ChartSeriesText(
            PointsOf(tree, Child(series, "tx")).GetValueOrDefault(0, ""),
            [.. Enumerable.Range(0, count).Select(index => names.GetValueOrDefault(index, ""))],
            values)
        {
            IsDashed = Child(series, "spPr")?.Descendants().FirstOrDefault(element => element.Name == "prstDash") is { } dash
                && tree.Attribute(dash, "val") is not (null or "solid"),
        };
    }

    private static MarkupElement? Child(MarkupElement parent, string name) => parent.Children().FirstOrDefault(child => child.Name == name);

    private static ImmutableDictionary<int, string> PointsOf(MarkupTree tree, MarkupElement? parent)
    {
        ImmutableDictionary<int, string>.Builder points = ImmutableDictionary.CreateBuilder<int, string>();
        foreach (MarkupElement point in parent?.Descendants().Where(element => element.Name == "pt") ?? [])
        {
            if (int.TryParse(tree.Attribute(point, "idx"), NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < MostPoints
                && Child(point, "v") is { } value)
            {
                points[index] = ParagraphText.Clean(tree.Text(value)).Trim();
            }
        }

        return points.ToImmutable();
    }

    // The number as the chart's format shows it; a binary fraction may stand for a decimal one.
    private static string Show(string written, string format)
    {
        if (!double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) || !(Math.Abs(number) < Largest))
        {
            return "";
        }

        string words = Words().Replace(format, "");
        bool isShare = words.Contains('%', StringComparison.Ordinal);
        decimal value = (decimal)number * (isShare ? 100 : 1);
        int decimals = Decimals().Match(words).Groups[1].Length;
        value = decimals > 0 ? Math.Round(value, decimals, MidpointRounding.AwayFromZero) : value;
        return value.ToString("0.###############", CultureInfo.InvariantCulture) + (isShare || format.Contains("\"%\"", StringComparison.Ordinal) ? "%" : "");
    }

    [GeneratedRegex("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]")]
    private static partial Regex Words();

    [GeneratedRegex("\\.(0+)")]
    private static partial Regex Decimals();
}
