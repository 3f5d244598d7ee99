using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates.Functions;
using Gazette.Templates.Values;
using Gazette.Wording;

namespace Gazette.Templates;

/// <summary>
/// Says of a table with totals what is not added up although it looks as if it should be: numbers in quotes, percentages, several units, numbers that the
/// heading calls names or averages. Columns of words and of codes in quotes, such as '0301', stay empty in silence. A row that is a total itself is an
/// error, because it would be counted twice.
/// </summary>
internal static class TotalCheck
{
    public static void Check(ComposedTable table, DiagnosticBag bag)
    {
        if (table.Compared is var (newer, _) && table.Figures[newer].Content == FigureContent.Rates && table.Source.Derive.Contains(DerivedColumn.Percent))
        {
            bag.Add(TemplateDiagnostics.NoPercentOfRates(table.Columns[newer].Text, table.Source.Columns[newer].Span));
        }

        if (!table.Source.HasSums)
        {
            return;
        }

        if (table.FindIncomplete(table.Rows) is { } row)
        {
            // The last words before the numbers are the row's own name.
            ComposedCell name = row[..table.Compared!.Value.Newer].LastOrDefault(cell => cell.Quantity is null && !CellNumber.IsNone(cell.Text.Text), row[0]);
            bag.Add(TemplateDiagnostics.NoChangeOfTotal(name.Text.Text, name.Text.Runs is [var run, ..] ? run.Span : table.Source.Span));
        }

        CheckRows(table, bag);
        for (int column = 1; column < table.Columns.Length; column++)
        {
            if (column < table.Source.MergeTotal && table.Figures[column].AddsUp)
            {
                bag.Add(TemplateDiagnostics.TotalHidden(table.Columns[column].Text, table.Source.Columns[column].Span));
            }
            else if (Find(table, column) is { } problem)
            {
                bag.Add(problem);
            }
        }
    }

    // The words that say what a row is come before its numbers.
    private static void CheckRows(ComposedTable table, DiagnosticBag bag)
    {
        int words = 1;
        while (words < table.Columns.Length && table.Figures[words].Content == FigureContent.Words)
        {
            words++;
        }

        foreach (ImmutableArray<ComposedCell> row in table.Rows)
        {
            foreach (ComposedCell cell in row[..words])
            {
                if (cell.Text.Runs is [var run, ..] && TotalWords.EndsWithOne(cell.Text.Text))
                {
                    bag.Add(TemplateDiagnostics.TotalOfTotal(cell.Text.Text, run.Span));
                    break;
                }
            }
        }
    }

    private static Diagnostic? Find(ComposedTable table, int column)
    {
        string heading = table.Columns[column].Text;
        SourceSpan place = table.Source.Columns[column].Span;
        FigureColumn figures = table.Figures[column];
        return figures.Content switch
        {
            FigureContent.Quantities => FigureSums.Add(table.Rows, column) is null ? TemplateDiagnostics.NoTotalOfApproximateValues(heading, place) : null,
            FigureContent.Averages => TemplateDiagnostics.NoTotalOfAverages(heading, place),
            FigureContent.Rates => TemplateDiagnostics.NoTotalOfRates(heading, place),
            _ => FindInWords(heading, place, figures.Meaning, [.. table.Rows.Select(row => row[column]).Where(cell => !CellNumber.IsNone(cell.Text.Text))]),
        };
    }

    private static Diagnostic? FindInWords(string heading, SourceSpan place, HeadingMeaning meaning, ImmutableArray<ComposedCell> cells)
    {
        // Words with numbers in them, such as 3天 beside 已完成, are remarks.
        if (!cells.Any(cell => cell is { Quantity: not null, ShowsUnit: false }))
        {
            bool areNumbers = !cells.IsEmpty && meaning != HeadingMeaning.Names && cells.All(cell => cell.IsInQuotes);
            bool haveUnits = !cells.IsEmpty && cells.All(cell => cell.ShowsUnit && cell.Quantity is not null);
            return areNumbers ? TemplateDiagnostics.NoTotalOfText(heading, cells[0].Text.Text, isNumber: true, cells[0].Text.Runs[0].Span)
                : haveUnits && meaning != HeadingMeaning.Names ? OfDifferentUnits(heading, place, cells)
                : null;
        }

        if (meaning == HeadingMeaning.Names)
        {
            return ColumnHeading.MeaningOf(heading) == HeadingMeaning.Names
                ? TemplateDiagnostics.NoTotalOfCodes(heading, place)
                : TemplateDiagnostics.NoTotalOfYears(heading, place);
        }

        foreach (ComposedCell cell in cells)
        {
            if (cell.Quantity is null)
            {
                return TemplateDiagnostics.NoTotalOfText(heading, cell.Text.Text, cell.IsInQuotes, cell.Text.Runs[0].Span);
            }
        }

        return OfDifferentUnits(heading, place, cells);
    }

    // Of numbers that are no column of one kind, some are percentages, or in another unit, or without the unit of the others.
    private static Diagnostic OfDifferentUnits(string heading, SourceSpan place, ImmutableArray<ComposedCell> cells)
    {
        ComposedCell first = cells[0];
        foreach (ComposedCell cell in cells)
        {
            if (cell.Quantity!.IsRate != first.Quantity!.IsRate || cell.ShowsUnit != first.ShowsUnit
                || (cell.ShowsUnit && cell.Quantity.Unit != first.Quantity.Unit))
            {
                return TemplateDiagnostics.NoTotalOfDifferent(heading, first.Text.Text, cell.Text.Text, place);
            }
        }

        Unit[] units = [.. cells.Select(cell => cell.Quantity!.Unit).OfType<Unit>().Distinct()];
        return TemplateDiagnostics.NoTotalOfUnits(heading, units[0], units[^1], place);
    }
}
