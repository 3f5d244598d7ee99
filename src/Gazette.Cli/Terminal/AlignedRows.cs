namespace Gazette.Cli.Terminal;

/// <summary>A table for a terminal, where a Chinese character takes two columns.</summary>
internal static class AlignedRows
{
    public static IEnumerable<string> Of(IEnumerable<string[]> rows)
    {
        string[][] table = [.. rows];
        int[] widths =
        [
            .. Enumerable.Range(0, table.Select(row => row.Length).DefaultIfEmpty().Max()).Select(column => table.Max(row => VisibleText.WidthOf(row[column]))),
        ];
        return table.Select(row => string.Join("  ", row.Select((cell, column) => VisibleText.Pad(cell, widths[column]))).TrimEnd());
    }
}
