using System.Collections.Immutable;

namespace Gazette.Sources;

/// <summary>The row of a workbook that a text represents, and the offset of each cell in the text.</summary>
/// <param name="Number">The row's number as Excel shows it, from 1.</param>
/// <param name="Starts">Offsets in ascending order; the first is that of column A.</param>
public sealed record SheetRow(string Sheet, int Number, ImmutableArray<int> Starts)
{
    private const int Letters = 26;

    /// <summary>The cell at an offset, as formulas write it: <c>Sheet1!C7</c>, <c>'2026 上半年'!AA12</c>.</summary>
    public string NameCell(int offset)
    {
        int found = Starts.BinarySearch(offset);
        int column = found >= 0 ? found : Math.Max(~found - 1, 0);
        string sheet = Sheet.All(char.IsLetterOrDigit) ? Sheet : $"'{Sheet.Replace("'", "''", StringComparison.Ordinal)}'";
        return $"{sheet}!{NameColumn(column)}{Number}";
    }

    /// <summary>A, B, … Z, AA for 0, 1, … 25, 26.</summary>
    public static string NameColumn(int column)
    {
        string name = "";
        for (int left = column; left >= 0; left = (left / Letters) - 1)
        {
            name = (char)('A' + (left % Letters)) + name;
        }

        return name;
    }
}
