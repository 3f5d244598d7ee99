using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Documents.Containers;
using Gazette.Sources;
using Gazette.Wording;

namespace Gazette.Documents;

/// <summary>Reads <c>::: chart {type=column title="…" unit=…}</c> around a table: names in its first column, numbers in the others.</summary>
public static class ChartReader
{
    /// <summary>The names of the types, in the order of <see cref="ChartKind"/>.</summary>
    internal static readonly ImmutableArray<string> Types = ["column", "bar", "line", "pie"];

    internal const string StackedName = "stacked";
    internal const string TargetName = "target";

    private const int MostSeries = 8;
    private const int MostCategories = 100;

    /// <summary>The chart of a container; null if it cannot be drawn.</summary>
    public static ChartData? Read(Container container)
    {
        ArgumentNullException.ThrowIfNull(container);
        return container.Kind == ContainerKind.Chart ? Read(container, container.Span, new DiagnosticBag()) : null;
    }

    /// <param name="opening">The line that opens the container.</param>
    internal static ChartData? Read(Container container, SourceSpan opening, DiagnosticBag bag)
    {
        string type = container.Attributes.GetValueOrDefault("type", Types[0]);
        if (Types.IndexOf(type) is not (>= 0 and int kind))
        {
            bag.Add(ChartDiagnostics.UnknownType(type, opening));
            return null;
        }

        if (container.Blocks is not [Table table])
        {
            bag.Add(ChartDiagnostics.WithoutTable(opening));
            return null;
        }

        return ReadTable(container, (ChartKind)kind, table, opening, bag);
    }

    private static ChartData? ReadTable(Container container, ChartKind kind, Table table, SourceSpan opening, DiagnosticBag bag)
    {
        ImmutableArray<TableRow> rows = [.. table.Rows.Where(row => !row.IsHeader)];
        int columns = table.Columns.Length;
        if (columns < 2 || rows.IsEmpty)
        {
            bag.Add(ChartDiagnostics.WithoutNumbers(opening));
            return null;
        }

        if (columns > MostSeries + 1 || rows.Length > MostCategories || (kind == ChartKind.Pie && columns > 2))
        {
            bag.Add(kind == ChartKind.Pie && columns > 2
                ? ChartDiagnostics.SeveralPies(columns - 1, opening)
                : ChartDiagnostics.TooLarge(MostSeries, MostCategories, opening));
            return null;
        }

        ImmutableArray<string> header = [.. table.Rows.Where(row => row.IsHeader).Take(1).SelectMany(row => row.Cells).Select(TextOf)];
        string? target = container.Attributes.GetValueOrDefault(TargetName);
        bool isStacked = container.HasClass(StackedName);
        if (target is not null && !header.Skip(1).Contains(target))
        {
            bag.Add(ChartDiagnostics.NoTargetColumn(target, header.Skip(1), opening));
        }

        if ((isStacked && kind is ChartKind.Line or ChartKind.Pie) || (target is not null && kind is ChartKind.Bar or ChartKind.Pie))
        {
            bag.Add(ChartDiagnostics.NotOfThisType(isStacked && kind is ChartKind.Line or ChartKind.Pie ? StackedName : TargetName, Types[(int)kind], opening));
            return null;
        }

        ImmutableArray<ChartSeries>.Builder series = ImmutableArray.CreateBuilder<ChartSeries>(columns - 1);
        bool isSound = true;
        for (int column = 1; column < columns; column++)
        {
            ChartSeries? read = ReadColumn(kind, header.ElementAtOrDefault(column) ?? "", [.. rows.Select(row => row.Cells[column])], bag);
            if (read is null)
            {
                isSound = false;
                continue;
            }

            series.Add(read with { IsTarget = target is not null && read.Name == target });
        }

        if (isSound && series.All(column => column.Values.All(value => value is null)))
        {
            bag.Add(ChartDiagnostics.WithoutNumbers(opening));
            return null;
        }

        return !isSound ? null : new ChartData(
            kind,
            OnOneLine(container.Attributes.GetValueOrDefault("title", "")),
            OnOneLine(container.Attributes.GetValueOrDefault("unit", "")),
            header.FirstOrDefault() ?? "",
            [.. rows.Select(row => TextOf(row.Cells[0]))],
            series.ToImmutable(),
            table)
        {
            IsStacked = isStacked,
        };
    }

    private static ChartSeries? ReadColumn(ChartKind kind, string name, ImmutableArray<TableCell> cells, DiagnosticBag bag)
    {
        ImmutableArray<decimal?>.Builder values = ImmutableArray.CreateBuilder<decimal?>(cells.Length);
        bool isPercent = false;
        foreach (TableCell cell in cells)
        {
            string text = TextOf(cell);
            if (!CellNumber.TryReadShown(text, out decimal? value, out bool cellIsPercent))
            {
                bag.Add(ChartDiagnostics.NotANumber(text, PlaceOf(cell)));
                continue;
            }

            if (kind == ChartKind.Pie && value < 0)
            {
                bag.Add(ChartDiagnostics.NegativePart(text, PlaceOf(cell)));
                continue;
            }

            values.Add(value);
            isPercent |= cellIsPercent;
        }

        return values.Count < cells.Length
            ? null
            : new ChartSeries(name, values.ToImmutable(), values.Max(value => value is { } number ? number.Scale : 0), isPercent);
    }

    // If a value of the report is wrong, the place is its own line rather than the template's.
    private static SourceSpan PlaceOf(TableCell cell) => cell.Inlines is [{ } only] ? only.Span : cell.Span;

    // What stands on a drawing has one line; in Markdown, a second one could begin a list.
    private static string OnOneLine(string text) => string.Join(' ', text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static string TextOf(TableCell cell) => InlineText.Of(cell.Inlines).Replace('\n', ' ').Trim();
}
