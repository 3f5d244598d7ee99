namespace Gazette.Data.Tables.Workbooks;

/// <summary>Where a cell is; rows and columns are counted from 0.</summary>
internal readonly record struct CellPlace(int Column, int Row)
{
    private const int Letters = 26;
    private const int MostColumns = 16_384;
    private const int MostRows = 1_048_576;

    /// <summary><c>C7</c>, also <c>$C$7</c>; null for anything else.</summary>
    public static CellPlace? Parse(ReadOnlySpan<char> text)
    {
        int column = 0;
        int row = 0;
        foreach (char c in text)
        {
            if (char.IsAsciiLetter(c) && row == 0 && column <= MostColumns)
            {
                column = (column * Letters) + (c | 0x20) - 'a' + 1;
            }
            else if (char.IsAsciiDigit(c) && column > 0 && row <= MostRows)
            {
                row = (row * 10) + c - '0';
            }
            else if (c != '$')
            {
                return null;
            }
        }

        return column is > 0 and <= MostColumns && row is > 0 and <= MostRows ? new CellPlace(column - 1, row - 1) : null;
    }
}
