using System.Globalization;
using Gazette.Documents.Written;
using Gazette.Packages.Markup;
using Gazette.Sources;

namespace Gazette.Readers.Word;

/// <summary>Reads the title of a chart and the numbers that it draws (ECMA-376-1, 21.2): a row for each category, a column for each series.</summary>
internal static class WrittenChart
{
    private const int MostPoints = 10_000;

    public static void Read(MarkupTree tree, WrittenLines lines, WordPlace place)
    {
        MarkupElement[] all = [.. tree.Root.Descendants()];
        string title = string.Concat(all.Where(element => element is { Name: "title", Parent.Name: "chart" })
            .SelectMany(element => element.Descendants())
            .Where(element => element is { Name: "t", Space: MarkupSpaces.Drawing })
            .Select(tree.Text));
        lines.Add(WrittenKind.ChartTitle, title, place);
        MarkupElement[] series = [.. all.Where(element => element.Name == "ser").OrderBy(element => NumberOf(tree, Child(element, "order")))];
        if (series.Length == 0)
        {
            return;
        }

        Dictionary<int, string> names = PointsOf(tree, Child(series[0], "cat"));
        Dictionary<int, string>[] values = [.. series.Select(one => PointsOf(tree, Child(one, "val")))];
        lines.AddRow(WrittenKind.ChartHead, series.Select(one => PointsOf(tree, Child(one, "tx")).GetValueOrDefault(0, "")).Prepend(""), [], place);
        for (int row = 0; row <= names.Keys.DefaultIfEmpty(-1).Max(); row++)
        {
            lines.AddRow(
                WrittenKind.ChartRow, values.Select(column => column.GetValueOrDefault(row, "")).Prepend(names.GetValueOrDefault(row, "")), [], place);
        }
    }

    private static Dictionary<int, string> PointsOf(MarkupTree tree, MarkupElement? data)
    {
        Dictionary<int, string> points = [];
        foreach (MarkupElement point in data?.Descendants().Where(element => element.Name == "pt") ?? [])
        {
            bool isRead = int.TryParse(tree.Attribute(point, "idx"), NumberStyles.None, CultureInfo.InvariantCulture, out int index);
            if (isRead && index < MostPoints && Child(point, "v") is { } value)
            {
                points[index] = tree.Text(value);
            }
        }

        return points;
    }

    private static MarkupElement? Child(MarkupElement parent, string name) => parent.Children().FirstOrDefault(child => child.Name == name);

    private static int NumberOf(MarkupTree tree, MarkupElement? property) =>
        property is not null && int.TryParse(tree.Attribute(property, "val"), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
}
