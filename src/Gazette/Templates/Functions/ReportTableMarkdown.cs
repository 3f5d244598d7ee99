using Gazette.Sources;
using Gazette.Templates.Values;

namespace Gazette.Templates.Functions;

/// <summary>A table of the report as Markdown: caption, unit line, rows, computed columns, total.</summary>
internal static class ReportTableMarkdown
{
    /// <summary>The table, followed by the chart.</summary>
    /// <param name="index">Which argument of the call is what references call the table, or the chart if there is no table.</param>
    public static ReadyMarkdown Write(TableObject given, FunctionCall call, int index) => (given.Table, given.Chart) switch
    {
        ({ } table, { } chart) => new ReadyMarkdown(
            [.. Write(table, call, index).Parts, "\n", .. ReportChartMarkdown.Write(chart, table, chart.Source.Id?.Text, call)]),
        (null, { } chart) => new ReadyMarkdown(
            [.. ReportChartMarkdown.Write(chart, table: null, call.ReferenceId(index, ReferenceKind.Chart, chart.Title is not null, chart.Source.Id), call)]),
        var (table, _) => Write(table!, call, index),
    };

    public static ReadyMarkdown Write(ComposedTable table, FunctionCall call, int index)
    {
        string? id = call.ReferenceId(index, ReferenceKind.Table, table.Caption is not null, table.Source.Id);
        TableFigures figures = TableFigures.Compute(table, call.Language);
        MarkdownTable markdown = new(figures.Header.Length, [.. figures.Header.Select((_, column) => figures.IsNumeric(column))]);
        if (table.Caption is { } caption)
        {
            markdown.AddContainer(id is null ? "caption" : $"caption {{.table #{id}}}", caption);
        }

        if (table.Unit is { } unit)
        {
            markdown.AddContainer("unit", LocatedText.OfTemplate(call.Language.Labels.Unit + call.Language.Marks.Colon, call.Place).Add(unit));
        }

        int mergeTotal = table.Source.Total ? table.Source.MergeTotal : 1;
        bool hasForm = table.Source.Merge || !table.Widths.IsEmpty || mergeTotal > 1;
        if (hasForm)
        {
            markdown.OpenForm(table.Widths, figures.Header.Length, table.Source.Merge, mergeTotal);
        }

        markdown.AddRow(figures.Header);
        foreach (FigureRow row in figures.Rows)
        {
            markdown.AddRow([.. row.Cells.Select(cell => cell.Text)], row.IsSum);
        }

        return markdown.ToMarkdown();
    }
}
