using System.Collections;
using System.Collections.Immutable;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates.Functions.Scripting;
using Gazette.Templates.Rendering;
using Gazette.Templates.Values;
using Gazette.Wording;
using Scriban.Runtime;

namespace Gazette.Templates.Functions;

/// <summary>Tables and charts of a template's own lists: each element is a row, and its members, or its elements, are the cells.</summary>
internal static class OwnTable
{
    /// <summary>Which argument of <c>table</c> is what references call it.</summary>
    public const int IdOfTable = 8;

    /// <summary><c>table ROWS [COLUMNS] [HEADINGS] [CAPTION] [UNIT] [TOTAL] [SUBTOTAL] [WIDTHS] [ID]</c></summary>
    public static ReadyMarkdown Write(FunctionCall call)
    {
        ImmutableArray<string>? columns = Words(call, 1);
        ReportTable source = new()
        {
            Span = call.Place,
            Columns = [],
            Rows = [],
            Total = call.Flag(5),
            Subtotal = call.Flag(6),
        };
        ComposedTable table = Compose(call, source, columns, Words(call, 2)) with
        {
            Caption = call[3] is null ? null : call.Text(3),
            Unit = call[4] is null ? null : call.Text(4),
            Widths = [.. (Words(call, 7) ?? []).Select(width => LocatedText.OfTemplate(width, call.Place))],
        };
        return ReportTableMarkdown.Write(table, call, IdOfTable);
    }

    /// <summary><c>chart ROWS [LABEL] [VALUES] [TYPE] [TITLE] [UNIT] [HEADINGS] [ID] [STACKED] [TARGET]</c></summary>
    public static ReadyMarkdown WriteChart(FunctionCall call)
    {
        string type = call.Word(3) ?? "column";
        if (!ChartTypes.Contains(type))
        {
            throw call.Wrong(3, ArgumentWords.ChartType);
        }

        ReportChart source = new(type, call.Place, Title: null, Unit: null, []) { Stacked = call.Flag(8) };
        LocatedText? target = call[9] is null ? null : call.Text(9);
        LocatedText? title = call[4] is null ? null : call.Text(4);
        LocatedText? unit = call[5] is null ? null : call.Text(5);
        string? id = call.ReferenceId(7, ReferenceKind.Chart, title is not null);
        IReadOnlyList<object?> rows = call.List(0);
        if (call[1] is null && rows.Count > 0 && rows.All(row => row is MetricObject))
        {
            ComposedChart ofMetrics = new(source, title, unit, [.. rows.Cast<MetricObject>()]) { Target = target };
            return new ReadyMarkdown([.. ReportChartMarkdown.Write(ofMetrics, table: null, id, call)]);
        }

        ImmutableArray<string>? columns = call.Word(1) is { } label ? [label, .. Words(call, 2) ?? []] : null;
        ComposedTable table = Compose(call, new ReportTable { Span = call.Place, Columns = [], Rows = [] }, columns, Words(call, 6));
        return new ReadyMarkdown([.. ReportChartMarkdown.Write(new ComposedChart(source, title, unit, []) { Target = target }, table, id, call)]);
    }

    private static ImmutableArray<string> ChartTypes { get; } = ["column", "bar", "line", "pie"];

    private static ComposedTable Compose(FunctionCall call, ReportTable source, ImmutableArray<string>? given, ImmutableArray<string>? headings)
    {
        IReadOnlyList<object?> elements = call.List(0);
        ImmutableArray<string> columns = given ?? ColumnsOf(elements);
        if (columns.IsEmpty)
        {
            throw call.Wrong(1, ArgumentWords.Members);
        }

        ImmutableArray<ImmutableArray<ComposedCell>> rows = [.. elements.Select(element => Row(element, columns, given is null, call))];
        ImmutableArray<LocatedText> names =
        [
            .. columns.Select((column, i) => LocatedText.OfTemplate(headings?.ElementAtOrDefault(i) ?? column, call.Place)),
        ];

        // The first column contains names, even if they are years.
        ImmutableArray<FigureColumn> figures =
        [
            .. names.Select((heading, column) => FigureColumn.Of(
                [.. rows.Select(row => row[column])],
                column == 0 ? HeadingMeaning.Names : ColumnHeading.MeaningOf(heading.Text),
                mayBeYears: source.HasSums && !ColumnHeading.NamesAmount(heading.Text),
                call.Language)),
        ];
        return new ComposedTable(source, Caption: null, Unit: null, names, rows, figures, []);
    }

    // Without names, a row that is a list has as many cells as the first, and a map has its keys.
    private static ImmutableArray<string> ColumnsOf(IReadOnlyList<object?> elements) => (elements.Count > 0 ? elements[0] : null) switch
    {
        IList list => [.. Enumerable.Range(1, list.Count).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture))],
        ScriptObject map => [.. map.Keys],
        FieldsObject map => [.. map.GetMembers()],
        _ => [],
    };

    private static ImmutableArray<ComposedCell> Row(object? element, ImmutableArray<string> columns, bool isByPosition, FunctionCall call)
    {
        call.Context.Charge(columns.Length, call.Place);
        return element is IList list
            ? [.. columns.Select((_, column) => Cell(column < list.Count && isByPosition ? list[column] : null, call))]
            : [.. columns.Select(column => Cell(ListFunctions.Follow(element, column, call), call))];
    }

    private static ComposedCell Cell(object? value, FunctionCall call) => value switch
    {
        null => ComposedCell.Nothing,
        QuantityObject quantity => new ComposedCell((LocatedText)quantity.Get("table")!, quantity.Quantity),
        _ => new ComposedCell(
            RenderContext.TextOf(value, call.Place) ?? throw new TemplateFault(TemplateDiagnostics.NotText(call.Name, value, call.Place)),
            Arithmetic.ReadQuantity(value)),
    };

    private static ImmutableArray<string>? Words(FunctionCall call, int index) => call[index] is null
        ? null
        : [.. call.List(index).Select(word => RenderContext.TextOf(word, call.Place)?.Text ?? throw call.Wrong(index, ArgumentWords.Members))];
}
