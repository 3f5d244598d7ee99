namespace Gazette.Data.Tables.Workbooks;

/// <summary>
/// Reads a range of cells as formulas write it: <c>B3:F20</c>, <c>$B$3:$F$20</c>, <c>B:F</c>, <c>3:20</c>, with or without its sheet: <c>'2026
/// 上半年'!B3:F20</c>.
/// </summary>
internal static class AreaText
{
    private const int LastColumn = 16_383;
    private const int LastRow = 1_048_575;

    /// <summary>Null for anything else.</summary>
    public static (string? Sheet, CellArea Area)? Parse(string text)
    {
        int mark = text.LastIndexOf('!');
        string? sheet = mark < 0 ? null : text[..mark];
        if (sheet is ['\'', .., '\''])
        {
            sheet = sheet[1..^1].Replace("''", "'", StringComparison.Ordinal);
        }

        return ParseCorners(text[(mark + 1)..]) is { } area ? (sheet, area) : null;
    }

    private static CellArea? ParseCorners(string text)
    {
        string[] corners = text.Replace("$", "", StringComparison.Ordinal).Trim().Split(':');
        if (corners.Length != 2)
        {
            return null;
        }

        CellPlace? first = CellPlace.Parse(corners[0]) ?? ColumnOf(corners[0]) ?? RowOf(corners[0]);
        CellPlace? last = CellPlace.Parse(corners[1])
            ?? (ColumnOf(corners[1]) is { } column ? column with { Row = LastRow }
                : RowOf(corners[1]) is { } row ? row with { Column = LastColumn }
                : null);
        return first is { } from && last is { } to && from.Column <= to.Column && from.Row <= to.Row
            ? new CellArea(from.Column, from.Row, to.Column, to.Row)
            : null;
    }

    private static CellPlace? ColumnOf(string text) => text.All(char.IsAsciiLetter) ? CellPlace.Parse(text + "1") : null;

    private static CellPlace? RowOf(string text) => text.All(char.IsAsciiDigit) ? CellPlace.Parse("A" + text) : null;
}
