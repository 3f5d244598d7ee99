using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Gazette.Documents;
using Gazette.Writers.Layout;
using Gazette.Writers.Word.Body;

namespace Gazette.Writers.Html.Body;

/// <summary>
/// Writes tables with the alignments, widths and merged cells of the Word file. A table with many columns can be scrolled sideways on a narrow screen.
/// </summary>
internal sealed class TableHtml
{
    /// <summary>From so many columns on, a telephone is too narrow for a table.</summary>
    private const int ManyColumns = 5;

    private readonly HtmlBody _body;
    private readonly Table _table;
    private readonly TableForm _form;
    private readonly TableColumn[] _columns;
    private readonly MergedCells? _merged;

    private TableHtml(HtmlBody body, Table table, TableForm form)
    {
        _body = body;
        _table = table;
        _form = form;
        _columns = [.. table.Columns.Select((_, column) => TableColumn.Of(table, column, body.Layout.Official))];
        _merged = MergedCells.Of(table, form, _columns);
    }

    /// <param name="caption">The id of the caption; null if there is none.</param>
    public static void Write(HtmlBody body, Table table, TableForm form, string? caption) => new TableHtml(body, table, form).Write(caption);

    private void Write(string? caption)
    {
        HtmlBuffer html = _body.Html;
        if (_columns.Length >= ManyColumns)
        {
            html.Markup("<div class=\"wide\" tabindex=\"0\" role=\"group\"");
            WriteName(caption, _body.Layout.Language.Labels.Table);
            html.Markup(">\n");
        }

        (int[] widths, bool small) = ColumnWidths.Of(_table, _body.Measures.TextWidth, _body.Layout.Official, _form.Widths);
        string[] classes = [.. small ? ["small"] : (string[])[], .. _table.Rows.Length <= TableWriter.MostRowsTogether ? ["whole"] : (string[])[]];
        html.Markup("<table");
        if (StyleClass.Of(_form.Style, string.Join(' ', classes)) is { Length: > 0 } look)
        {
            html.Attribute("class", look);
        }

        WriteName(caption, otherwise: null);
        html.Markup(">\n");
        if (_body.Layout.Official || !_form.Widths.IsEmpty)
        {
            WriteWidths(widths);
        }

        int heads = _table.Rows.TakeWhile(row => row.IsHeader).Count();
        WriteRows("thead", 0, heads);
        WriteRows("tbody", heads, _table.Rows.Length);
        html.Markup(_columns.Length >= ManyColumns ? "</table>\n</div>\n" : "</table>\n");
    }

    private void WriteName(string? caption, string? otherwise)
    {
        if (caption is not null)
        {
            _body.Html.Attribute("aria-labelledby", caption);
        }
        else if (otherwise is not null)
        {
            _body.Html.Attribute("aria-label", otherwise);
        }
    }

    private void WriteWidths(int[] widths)
    {
        decimal whole = widths.Sum();
        _body.Html.Markup("<colgroup>");
        foreach (int width in widths)
        {
            _body.Html.Markup(string.Create(CultureInfo.InvariantCulture, $"<col style=\"width:{width / whole * 100:0.##}%\"/>"));
        }

        _body.Html.Markup("</colgroup>\n");
    }

    private void WriteRows(string element, int from, int to)
    {
        if (from == to)
        {
            return;
        }

        _body.Html.Markup($"<{element}>\n");
        for (int row = from; row < to; row++)
        {
            _body.Html.Markup("<tr>");
            int span = row == _table.Rows.Length - 1 && row > 0 && _merged?.Continues(row, 0) != true ? _form.SpanOf(_table.Rows[row]) : 1;
            for (int column = 0; column < _columns.Length; column += column == 0 ? span : 1)
            {
                if (_merged?.Continues(row, column) != true)
                {
                    WriteCell(row, column, column == 0 ? span : 1);
                }
            }

            _body.Html.Markup("</tr>\n");
        }

        _body.Html.Markup($"</{element}>\n");
    }

    private void WriteCell(int row, int column, int columns)
    {
        TableRow line = _table.Rows[row];
        ImmutableArray<Inline> inlines = line.Cells[column].Inlines;
        int rows = RowsOf(row, column);

        // The first cell names its row, unless it is one of the numbers.
        bool isRowHead = column == 0 && _columns.Length > 1 && !_columns[0].HoldsNumbers;
        string scope = inlines.IsEmpty ? "" : line.IsHeader ? "col" : isRowHead ? (rows > 1 ? "rowgroup" : "row") : "";
        string element = scope.Length > 0 ? "th" : "td";
        HtmlBuffer html = _body.Html.Markup($"<{element}").Markup(scope.Length > 0 ? $" scope=\"{scope}\"" : "");
        WriteSpan("rowspan", rows);
        WriteSpan("colspan", columns);
        string alignment = columns > 1 || (line.IsHeader && _body.Layout.Official) ? "center" : NameOf(_columns[column].Alignment);
        html.Markup(alignment.Length > 0 ? $" class=\"{alignment}\"" : "").Markup(StyleOf(line, column)).Markup(">");
        _body.Inlines.Write(inlines);
        html.Markup($"</{element}>");
    }

    private void WriteSpan(string name, int count) =>
        _body.Html.Markup(count > 1 ? string.Create(CultureInfo.InvariantCulture, $" {name}=\"{count}\"") : "");

    private int RowsOf(int row, int column)
    {
        int rows = 1;
        while (_merged is not null && row + rows < _table.Rows.Length && _merged.Continues(row + rows, column))
        {
            rows++;
        }

        return rows;
    }

    private string StyleOf(TableRow line, int column)
    {
        TableCell cell = line.Cells[column];
        string padding = line.IsHeader ? "" : PaddingOf(cell.Inlines, _columns[column]);
        string colour = cell.Status == CellStatus.None ? "" : $"background:#{StatusColours.Of(cell.Status)}";
        return padding.Length + colour.Length == 0 ? ""
            : $" style=\"{padding}{(padding.Length > 0 && colour.Length > 0 ? ";" : "")}{colour}\"";
    }

    /// <summary>Aligns decimal points below one another: a number with fewer decimals than others keeps away from the right by those it lacks.</summary>
    private string PaddingOf(ImmutableArray<Inline> inlines, TableColumn column)
    {
        if (column.Decimals == 0)
        {
            return "";
        }

        // A point is half as wide as a digit, except in Chinese fonts.
        decimal point = _body.Layout is { Official: true, IsHan: true, RomanDigits: false } ? 1 : 0.5m;
        int decimals = TableColumn.DecimalsOf(InlineText.Of(inlines));
        decimal missing = column.Decimals - decimals + (decimals == 0 ? point : 0);
        return missing == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"padding-right:calc(var(--cell) + {missing}ch)");
    }

    private static string NameOf(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Default => "",
        ColumnAlignment.Left => "left",
        ColumnAlignment.Center => "center",
        ColumnAlignment.Right => "right",
        _ => throw new UnreachableException(alignment.ToString()),
    };
}
