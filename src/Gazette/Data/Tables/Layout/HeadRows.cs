using System.Collections.Immutable;

namespace Gazette.Data.Tables.Layout;

/// <summary>Rows of column headings: groups above and names below, or names above and units below.</summary>
internal sealed class HeadRows(SheetCells cells)
{
    private const int LongestUnit = 8;

    /// <summary>Whether the row below rows of headings continues them.</summary>
    public bool Continue(int first, int upper)
    {
        int lower = upper + 1;
        if (cells.AreMerged(upper, lower))
        {
            return true;
        }

        // What a record is called has a heading in one row.
        if (cells.HasNumbers(lower) || cells.IsFilled(lower, IdentityOf(first, upper)))
        {
            return false;
        }

        return cells.WideAreas(upper).Any(area => Fills(lower, area.FirstColumn, area.LastColumn)) || HasNamesBelowGaps(upper, lower);
    }

    /// <summary>Whether a row above headings groups them.</summary>
    public bool IsGroup(int upper, int lower)
    {
        if (cells.AreMerged(upper, lower))
        {
            return true;
        }

        int filled = cells.CountFilled(upper);
        if (cells.HasNumbers(upper) || cells.Filled(upper).Any(text => text.AsSpan().IndexOfAny('：', ':') > 0))
        {
            return false;
        }

        return filled == 1
            ? cells.WideAreas(upper).Any(area => area.FirstColumn > cells.FirstFilled(lower) && Fills(lower, area.FirstColumn, area.LastColumn))
            : cells.WideAreas(upper).Any(area => area.LastColumn + 1 < cells.WidthOf(lower) || area.FirstColumn > 0) || HasNamesBelowGaps(upper, lower);
    }

    /// <summary>Whether a row below headings gives the units of their columns, and nothing else.</summary>
    public bool IsUnits(int first, int last, int row)
    {
        int identity = IdentityOf(first, last);
        int units = 0;
        for (int column = 0; column < cells[row].Cells.Length; column++)
        {
            string text = cells.Text(row, column);
            if (text.Length == 0 || (column <= identity + 1 && HeadText.IsUnitLabel(text)))
            {
                continue;
            }

            bool isUnit = column > identity && text.Length <= LongestUnit && !text.Any(char.IsDigit) && !cells[row].Cells[column].IsNone
                && !RowWords.IsTotal(text) && Enumerable.Range(first, last - first + 1).Any(head => cells.IsFilled(head, column));
            if (!isUnit)
            {
                return false;
            }

            units++;
        }

        return units > 0;
    }

    /// <param name="units">The row with the units; null if there is none.</param>
    public ImmutableArray<SheetHead> Read(int first, int last, int? units)
    {
        int width = Enumerable.Range(first, last - first + 1).Max(cells.WidthOf);
        bool hasMerged = cells.HasMerged(first, last);
        ImmutableArray<SheetHead>.Builder heads = ImmutableArray.CreateBuilder<SheetHead>(width);
        for (int column = 0; column < width; column++)
        {
            List<string> parts = [];
            int lowest = first;
            for (int row = first; row <= last; row++)
            {
                string part = HeadText.Normalize(cells.IsFilled(row, column) ? cells.Text(row, column)
                    : hasMerged ? MergedText(row, column)
                    : GroupText(row, column, last));
                lowest = cells.IsFilled(row, column) ? row : lowest;
                if (part.Length > 0 && (parts.Count == 0 || parts[^1] != part))
                {
                    parts.Add(part);
                }
            }

            string unit = units is { } at ? cells.Text(at, column) : "";
            heads.Add(unit.Length == 0 || HeadText.IsUnitLabel(unit)
                ? new SheetHead([.. parts], cells.SpanOf(lowest, column))
                : new SheetHead([.. parts], cells.SpanOf(lowest, column), HeadText.ReadUnit(unit), cells.SpanOf(units!.Value, column)));
        }

        return heads.DrainToImmutable();
    }

    private int IdentityOf(int first, int last) => Enumerable.Range(first, last - first + 1).Min(cells.FirstFilled);

    // Only the first of merged cells has a text; below its own row it does not count once more.
    private string MergedText(int row, int column) =>
        cells.AreaAt(row, column) is { } area && area.FirstColumn < column && area.FirstRow == cells[row].Number - 1 ? cells.Text(row, area.FirstColumn) : "";

    // Without merged cells a group is written above the first of its columns.
    private string GroupText(int row, int column, int last)
    {
        if (row == last || !IsFilledBelow(row, column, last))
        {
            return "";
        }

        int left = column;
        while (left > 0 && !cells.IsFilled(row, left))
        {
            left--;
        }

        return IsFilledBelow(row, left, last) ? cells.Text(row, left) : "";
    }

    private bool IsFilledBelow(int row, int column, int last) => Enumerable.Range(row + 1, last - row).Any(lower => cells.IsFilled(lower, column));

    private bool Fills(int row, int first, int last) => Enumerable.Range(first, last - first + 1).Any(column => cells.IsFilled(row, column));

    // Names below an empty cell to the right of a group, whose own cell has a name below it too.
    private bool HasNamesBelowGaps(int upper, int lower)
    {
        bool isInGroup = false;
        for (int column = 0; column < cells[lower].Cells.Length; column++)
        {
            if (cells.IsFilled(upper, column))
            {
                isInGroup = cells.IsFilled(lower, column);
            }
            else if (isInGroup && cells.IsFilled(lower, column))
            {
                return true;
            }
        }

        return false;
    }
}
