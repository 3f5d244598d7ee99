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
    private static readonly Rune Tab = new('\t');

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
        int column = ColumnOf(cells, begin);
        return Cut(start.Line, cells, column, Math.Max(ColumnOf(cells, end) - column, 1));
    }

    private static int ColumnOf(List<Cell> cells, int offset)
    {
        int at = cells.FindIndex(cell => cell.Offset >= offset);
        return at < 0 ? EndOf(cells) : cells[at].Column;
    }

    private static List<Cell> Lay(string line)
    {
        List<Cell> cells = new(line.Length);
        int offset = 0;
        int column = 0;
        foreach (Rune rune in line.EnumerateRunes())
        {
            Rune shown = rune == Tab ? Tab : VisibleText.Show(rune);
            int width = rune == Tab ? TabColumns - (column % TabColumns) : VisibleText.WidthOf(shown);
            cells.Add(new Cell(offset, column, shown, width));
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
        List<Cell> shown = cells.FindAll(cell => cell.Column >= first && cell.Column + cell.Width <= last);
        if (shown.Count == cells.Count)
        {
            return new SourceExcerpt(line, TextOf(cells), column, count);
        }

        string before = shown[0].Offset > 0 ? "…" : "";
        string after = shown[^1].Offset < cells[^1].Offset ? "…" : "";
        int shift = before.Length - shown[0].Column;
        int visible = Math.Min(count, EndOf(shown) - column);
        return new SourceExcerpt(line, before + TextOf(shown) + after, column + shift, Math.Max(visible, 1));
    }

    private static string TextOf(List<Cell> cells)
    {
        StringBuilder text = new(cells.Count);
        foreach (Cell cell in cells)
        {
            if (cell.Shown == Tab)
            {
                text.Append(' ', cell.Width);
            }
            else
            {
                text.Append(cell.Shown);
            }
        }

        return text.ToString().TrimEnd();
    }

    private static int EndOf(List<Cell> cells) => cells.Count == 0 ? 0 : cells[^1].Column + cells[^1].Width;

    private readonly record struct Cell(int Offset, int Column, Rune Shown, int Width);
}
