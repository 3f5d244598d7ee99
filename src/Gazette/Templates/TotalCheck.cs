using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates.Functions;
using Gazette.Templates.Values;
using Gazette.Wording;

namespace Gazette.Templates;

/// <summary>
/// Says of a table with totals which columns have none although they look as if they should: a number in quotes, percentages, several units. Columns of
/// words and of codes, such as 0301, stay empty in silence.
/// </summary>
internal static class TotalCheck
{
    public static void Check(ComposedTable table, DiagnosticBag bag)
    {
        if (!table.Source.Total && !table.Source.Subtotal)
        {
            return;
        }

        for (int column = 1; column < table.Columns.Length; column++)
        {
            if (column < table.Source.MergeTotal && table.Figures[column].HoldsQuantities)
            {
                bag.Add(TemplateDiagnostics.TotalHidden(table.Columns[column].Text, table.Source.Columns[column].Span));
            }
            else if (Find(table, column) is { } problem)
            {
                bag.Add(problem);
            }
        }
    }

    private static Diagnostic? Find(ComposedTable table, int column)
    {
        string heading = table.Columns[column].Text;
        SourceSpan place = table.Source.Columns[column].Span;
        return table.Figures[column].Content switch
        {
            FigureContent.Quantities => FigureSums.Add(table.Rows, column) is null ? TemplateDiagnostics.NoTotalOfApproximateValues(heading, place) : null,
            FigureContent.Rates => TemplateDiagnostics.NoTotalOfRates(heading, place),
            _ => FindInWords(heading, place, [.. table.Rows.Select(row => row[column]).Where(cell => !CellNumber.IsNone(cell.Text.Text))]),
        };
    }

    private static Diagnostic? FindInWords(string heading, SourceSpan place, ImmutableArray<ComposedCell> cells)
    {
        if (!cells.Any(cell => cell.Quantity is not null))
        {
            bool areNumbers = !cells.IsEmpty && cells.All(cell => IsQuotedNumber(cell.Text.Text));
            return areNumbers ? TemplateDiagnostics.NoTotalOfText(heading, cells[0].Text.Text, isNumber: true, cells[0].Text.Runs[0].Span) : null;
        }

        foreach (ComposedCell cell in cells)
        {
            if (cell.Quantity is null)
            {
                string text = cell.Text.Text;
                return TemplateDiagnostics.NoTotalOfText(heading, text, IsQuotedNumber(text), cell.Text.Runs[0].Span);
            }
        }

        Unit[] units = [.. cells.Select(cell => cell.Quantity!.Unit).OfType<Unit>().Distinct()];
        return units.Length > 1 ? TemplateDiagnostics.NoTotalOfUnits(heading, units[0], units[1], place) : TemplateDiagnostics.NoTotalOfCodes(heading, place);
    }

    private static bool IsQuotedNumber(string text) => WrittenNumber.ReadCell(text) is { } number && Rounding.IsUsual(number);
}
