using System.Buffers;
using Gazette.Documents;

namespace Gazette.Writers.Layout;

/// <summary>How the cells of one column are aligned, determined from their content.</summary>
/// <param name="Decimals">
/// The most digits after a decimal point, if the points must be aligned below one another; 0 if all numbers have equally many, so that right
/// alignment is enough.
/// </param>
/// <param name="HoldsNumbers">It contains numbers and nothing else.</param>
internal readonly record struct TableColumn(ColumnAlignment Alignment, int Decimals, bool HoldsNumbers)
{
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789 ,.+-−–—~≈<>≥≤%/");

    public static TableColumn Of(Table table, int column)
    {
        bool onlyNumbers = true;
        bool hasNumber = false;
        bool canAlign = true;
        int fewest = int.MaxValue;
        int most = 0;
        foreach (TableRow row in table.Rows)
        {
            if (row.IsHeader)
            {
                continue;
            }

            ReadOnlySpan<char> text = InlineText.Of(row.Cells[column].Inlines);
            onlyNumbers &= text.IndexOfAnyExcept(NumberCharacters) < 0;
            int last = text.LastIndexOfAnyInRange('0', '9');
            if (last >= 0)
            {
                // If a text does not end in a digit, programs disagree on what a decimal tab aligns.
                hasNumber = true;
                canAlign &= last == text.Length - 1 && text.Count('.') <= 1;
                int decimals = DecimalsOf(text);
                fewest = Math.Min(fewest, decimals);
                most = Math.Max(most, decimals);
            }
        }

        bool holdsNumbers = onlyNumbers && hasNumber;
        ColumnAlignment given = table.Columns[column];
        ColumnAlignment alignment = given == ColumnAlignment.Default && holdsNumbers ? ColumnAlignment.Right : given;
        bool aligns = holdsNumbers && canAlign && alignment == ColumnAlignment.Right && fewest < most;
        return new TableColumn(alignment, aligns ? most : 0, holdsNumbers);
    }

    /// <summary>How many digits follow the decimal point of a number.</summary>
    public static int DecimalsOf(ReadOnlySpan<char> text) => text.LastIndexOf('.') is int point and >= 0 ? text.Length - point - 1 : 0;
}
