using Gazette.Diagnostics;

namespace Gazette.Data.Tables;

/// <summary>Column headings in two rows: groups above and names below, or names above and units below.</summary>
internal static class HeaderRows
{
    /// <summary>The error if the first row after the headings contains headings too; null if it is a report.</summary>
    /// <param name="hasNumbers">For each column whether its cells should be numbers.</param>
    public static Diagnostic? FindSecond(TableRecord header, TableRecord first, bool[] hasNumbers)
    {
        int words = 0;
        int numbers = 0;
        int gaps = 0;
        for (int i = 0; i < Math.Min(header.Cells.Length, first.Cells.Length); i++)
        {
            TableCell cell = first.Cells[i];
            bool hasDigit = cell.Text.Any(char.IsDigit);
            numbers += hasDigit ? 1 : 0;
            words += hasNumbers[i] && !cell.IsEmpty && !cell.IsNotAvailable && !hasDigit ? 1 : 0;
            gaps += header.Cells[i].IsEmpty && !cell.IsEmpty ? 1 : 0;
        }

        // A title above the headings is alone in its row.
        bool isTitle = header.Cells.Count(cell => !cell.IsEmpty) == 1 && first.Cells.Count(cell => !cell.IsEmpty) > 2;
        return numbers > 0 && !isTitle ? null
            : isTitle ? TableDiagnostics.TitleRow(header.SpanOf(0))
            : gaps > 0 || words > 1 ? TableDiagnostics.TwoHeaderRows(first.Span)
            : null;
    }
}
