using System.Text;
using Gazette.Sources;

namespace Gazette.Cli.Terminal;

/// <summary>
/// The line of a place and the position of the carets under it, in terminal columns. For a place of several lines, its first line; for a line longer
/// than the terminal, the part around the place.
/// </summary>
/// <param name="CaretColumn">0 for the first column of <paramref name="Text"/>.</param>
/// <param name="CaretCount">At least 1.</param>
internal sealed record SourceExcerpt(int Line, string Text, int CaretColumn, int CaretCount)
{
    private const int Columns = 110;
    private const int ColumnsBefore = 40;
    private const int TabColumns = 4;

    // More than a terminal shows of a line. Limits the work for a whole paragraph on one line that has many messages.
    private const int CharactersBefore = 500;
    private const int CharactersAfter = 1_000;

    /// <summary>Null if there is no line to show.</summary>
    public static SourceExcerpt? Of(SourceSpan span)
    {
        if (span.IsWholeFile || span.File.Text.Length == 0)
        {
            return null;
        }

        SourcePosition start = span.Position;
        int first = span.File.OffsetOf(start.Line, 1);
        int last = span.File.OffsetOf(start.Line, int.MaxValue - first);
        int from = Math.Max(first, first + start.Column - 1 - CharactersBefore);
        int to = Math.Min(last, first + start.Column - 1 + CharactersAfter);
        string line = span.File.Text[from..to];
        int begin = first + start.Column - 1 - from;
        int end = span.EndPosition.Line == start.Line ? Math.Min(span.End, to) - from : line.TrimEnd().Length;
        List<Cell> cells = Lay(line);
        int column = cells.FirstOrDefault(cell => cell.Offset >= begin)?.Column ?? EndOf(cells);
        int after = cells.FirstOrDefault(cell => cell.Offset >= end)?.Column ?? EndOf(cells);
        return Cut(start.Line, cells, column, Math.Max(after - column, 1));
    }

    private static List<Cell> Lay(string line)
    {
        List<Cell> cells = [];
        int offset = 0;
        int column = 0;
        foreach (Rune rune in line.EnumerateRunes())
        {
            Rune shown = VisibleText.Show(rune);
            (string text, int width) = rune.Value == '\t'
                ? (new string(' ', TabColumns - (column % TabColumns)), TabColumns - (column % TabColumns))
                : (shown.ToString(), VisibleText.WidthOf(shown));
            cells.Add(new Cell(offset, column, text, width));
            offset += rune.Utf16SequenceLength;
            column += width;
        }

        return cells;
    }

    private static SourceExcerpt Cut(int line, List<Cell> cells, int column, int count)
    {
        int width = EndOf(cells);
        int first = width <= Columns ? 0 : Math.Max(0, Math.Min(column - ColumnsBefore, width - Columns));
        int last = first + Columns;
        Cell[] shown = [.. cells.Where(cell => cell.Column >= first && cell.Column + cell.Width <= last)];
        if (shown.Length == cells.Count)
        {
            return new SourceExcerpt(line, string.Concat(cells.Select(cell => cell.Text)).TrimEnd(), column, count);
        }

        string before = shown[0].Offset > 0 ? "…" : "";
        string after = shown[^1].Offset < cells[^1].Offset ? "…" : "";
        int shift = before.Length - shown[0].Column;
        int visible = Math.Min(count, EndOf([.. shown]) - column);
        return new SourceExcerpt(line, before + string.Concat(shown.Select(cell => cell.Text)).TrimEnd() + after, column + shift, Math.Max(visible, 1));
    }

    private static int EndOf(List<Cell> cells) => cells.Count == 0 ? 0 : cells[^1].Column + cells[^1].Width;

    private sealed record Cell(int Offset, int Column, string Text, int Width);
}
