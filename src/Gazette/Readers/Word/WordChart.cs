using System.Collections.Immutable;
using Gazette.Documents;
using Gazette.Documents.Containers;
using Gazette.Packages.Markup;
using Gazette.Sources;

namespace Gazette.Readers.Word;

/// <summary>
/// A chart of a Word file that a document can draw too: columns, bars, lines or a pie, with the numbers that its part keeps (ECMA-376-1, 21.2). The workbook
/// behind it is not opened.
/// </summary>
/// <param name="Attributes">Those of the container: type, title, target, class.</param>
/// <param name="Rows">The heads of the columns first, then a row for each category.</param>
internal sealed record WordChart(ImmutableSortedDictionary<string, string> Attributes, ImmutableArray<ImmutableArray<string>> Rows)
    : IWordFigure
{
    private const int MostSeries = 8;
    private const int MostCategories = 100;

    /// <summary>Null for a chart of another type, or without numbers.</summary>
    public static WordChart? Read(MarkupTree tree)
    {
        if (Find(tree.Root, "plotArea") is not { } area)
        {
            return null;
        }

        MarkupElement[] plots = [.. area.Children().Where(child => child.Name.EndsWith("Chart", StringComparison.Ordinal))];
        ChartSeriesText[] series =
            [.. plots.SelectMany(plot => plot.Children().Where(child => child.Name == "ser")).Select(own => ChartSeriesText.Read(tree, own))];
        if (plots.Length == 0 || TypeOf(tree, plots[0]) is not { } type || series.Length is 0 or > MostSeries
            || series[0].Categories.Length is 0 or > MostCategories || (type == "pie" && series.Length > 1))
        {
            return null;
        }

        // A single line across columns is the target, and a single dashed one among lines.
        bool isCrossed = plots is [_, { Name: "lineChart" } line] && type == "column" && line.Children().Count(child => child.Name == "ser") == 1;
        if (plots.Length > 1 && !isCrossed)
        {
            return null;
        }

        ChartSeriesText? target = isCrossed ? series[^1]
            : type == "line" && series.Length > 1 && series.Count(own => own.IsDashed) == 1 ? Array.Find(series, own => own.IsDashed)
            : null;

        ImmutableSortedDictionary<string, string> attributes = Container.NoAttributes.Add("type", type);
        string title = string.Concat(Find(tree.Root, "title")?.Descendants().Where(element => element.Name == "t").Select(tree.Text) ?? []).Trim();
        attributes = CanBeSaid(title) ? attributes.Add("title", title) : attributes;
        attributes = target is not null && CanBeSaid(target.Name) ? attributes.Add(ChartReader.TargetName, target.Name) : attributes;
        attributes = IsStacked(tree, plots[0]) ? attributes.Add("class", ChartReader.StackedName) : attributes;
        return new WordChart(attributes, [["", .. series.Select(own => own.Name)], .. series[0].Categories.Select((name, row) => RowOf(name, row, series))]);
    }

    public Container ToBlock(SourceSpan span)
    {
        ImmutableArray<ColumnAlignment> columns =
            [ColumnAlignment.Left, .. Enumerable.Repeat(ColumnAlignment.Right, Rows[0].Length - 1)];
        Table table = new(columns, [.. Rows.Select((row, index) => new TableRow([.. row.Select(CellOf)], IsHeader: index == 0, span))], span);
        return new Container(ContainerKind.Chart, Attributes, [table], span);

        TableCell CellOf(string text) => new(text.Length == 0 ? [] : [new Text(text, span)], span);
    }

    private static ImmutableArray<string> RowOf(string name, int row, ChartSeriesText[] series) =>
        [name, .. series.Select(own => own.Values.GetValueOrDefault(row, ""))];

    // Between the braces of a container.
    private static bool CanBeSaid(string words) => words.Length > 0 && !words.AsSpan().ContainsAny("{}\"\n\t");

    private static string? TypeOf(MarkupTree tree, MarkupElement plot) => plot.Name switch
    {
        "barChart" when ValueOf(tree, plot, "grouping") != "percentStacked" => ValueOf(tree, plot, "barDir") == "bar" ? "bar" : "column",
        "lineChart" when ValueOf(tree, plot, "grouping") is null or "standard" => "line",
        "pieChart" => "pie",
        _ => null,
    };

    private static bool IsStacked(MarkupTree tree, MarkupElement plot) => plot.Name == "barChart" && ValueOf(tree, plot, "grouping") == "stacked";

    private static string? ValueOf(MarkupTree tree, MarkupElement parent, string name) =>
        parent.Children().FirstOrDefault(child => child.Name == name) is { } found ? tree.Attribute(found, "val") : null;

    private static MarkupElement? Find(MarkupElement root, string name) => root.Descendants().FirstOrDefault(element => element.Name == name);
}
