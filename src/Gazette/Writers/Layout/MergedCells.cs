using Gazette.Documents;

namespace Gazette.Writers.Layout;

/// <summary>
/// Finds the cells to merge with the cells below them: neighbours in a column with equal text, unless it is empty or a dash. A column of numbers is
/// never merged, since equal numbers are still two numbers; and where a column separates two groups, the columns to its right do too.
/// </summary>
internal sealed class MergedCells
{
    private readonly bool[,] _continues;

    private MergedCells(bool[,] continues) => _continues = continues;

    public static MergedCells? Of(Table table, TableForm form, TableColumn[] columns)
    {
        if (!form.Merge)
        {
            return null;
        }

        bool[,] continues = new bool[table.Rows.Length, columns.Length];
        bool[] borders = new bool[table.Rows.Length];
        for (int column = 0; column < columns.Length; column++)
        {
            bool any = false;
            for (int row = 1; row < table.Rows.Length && !columns[column].HoldsNumbers; row++)
            {
                continues[row, column] = !borders[row]
                    && !table.Rows[row - 1].IsHeader
                    && AreEqual(table.Rows[row - 1].Cells[column], table.Rows[row].Cells[column]);
                any |= continues[row, column];
            }

            for (int row = 1; row < table.Rows.Length && any; row++)
            {
                borders[row] |= !continues[row, column];
            }
        }

        return new MergedCells(continues);
    }

    /// <summary>The cell belongs to a merged cell that begins above it.</summary>
    public bool Continues(int row, int column) => _continues[row, column];

    /// <summary>The cell begins a merged cell.</summary>
    public bool Begins(int row, int column) =>
        !_continues[row, column] && row + 1 < _continues.GetLength(0) && _continues[row + 1, column];

    private static bool AreEqual(TableCell above, TableCell below) =>
        InlineText.Of(above.Inlines) is var words && words.Any(char.IsLetterOrDigit) && words == InlineText.Of(below.Inlines);
}
