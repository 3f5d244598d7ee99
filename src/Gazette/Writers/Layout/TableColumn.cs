using System.Buffers;
using System.Globalization;
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
    /// <summary>The widest cell of a column that is centred: six Chinese characters.</summary>
    private const int ShortWidth = 12;

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789 ,.+-−–—~≈<>≥≤%/");

    /// <param name="official">Tables of official documents: short texts and numbers of rows are centred.</param>
    public static TableColumn Of(Table table, int column, bool official)
    {
        bool onlyNumbers = true;
        bool countsRows = true;
        int widest = 0;
        int count = 0;
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
            count++;
            if (official)
            {
                countsRows &= int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number == count;
                widest = Math.Max(widest, TextWidth.Of(row.Cells[column].Inlines));
            }

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
        bool isCentred = official && (holdsNumbers ? countsRows && count > 1 : widest <= ShortWidth);
        ColumnAlignment alignment = given != ColumnAlignment.Default ? given
            : isCentred ? ColumnAlignment.Center
            : holdsNumbers ? ColumnAlignment.Right
            : given;
        bool aligns = holdsNumbers && canAlign && alignment == ColumnAlignment.Right && fewest < most;
        return new TableColumn(alignment, aligns ? most : 0, holdsNumbers);
    }

    /// <summary>How many digits follow the decimal point of a number.</summary>
    public static int DecimalsOf(ReadOnlySpan<char> text) => text.LastIndexOf('.') is int point and >= 0 ? text.Length - point - 1 : 0;
}
