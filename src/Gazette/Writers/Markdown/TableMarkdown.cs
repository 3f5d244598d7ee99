using System.Collections.Immutable;
using Gazette.Documents;

namespace Gazette.Writers.Markdown;

/// <summary>Writes a table, with columns padded to the display width of their widest cell.</summary>
internal static class TableMarkdown
{
    private const int NarrowestColumn = 3;

    public static IEnumerable<string> Write(Table table, MarkdownReferences references)
    {
        ImmutableArray<ImmutableArray<string>> rows =
            [.. table.Rows.Select(row => row.Cells.Select(cell => InlineMarkdown.Write(cell.Inlines, InlineContext.Cell, references)).ToImmutableArray())];
        int[] widths = [.. table.Columns.Select((_, column) => Math.Max(NarrowestColumn, rows.Max(row => EastAsianText.Width(row[column]))))];
        return rows.Select(row => Line(row.Select((cell, column) => Pad(cell, widths[column], table.Columns[column]))))
            .Take(1)
            .Append(Line(table.Columns.Select((alignment, column) => Delimiter(alignment, widths[column]))))
            .Concat(rows.Skip(1).Select(row => Line(row.Select((cell, column) => Pad(cell, widths[column], table.Columns[column])))));
    }

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string Pad(string cell, int width, ColumnAlignment alignment)
    {
        int blanks = width - EastAsianText.Width(cell);
        int before = alignment switch
        {
            ColumnAlignment.Right => blanks,
            ColumnAlignment.Center => blanks / 2,
            _ => 0,
        };
        return new string(' ', before) + cell + new string(' ', blanks - before);
    }

    private static string Delimiter(ColumnAlignment alignment, int width) => alignment switch
    {
        ColumnAlignment.Left => ":" + new string('-', width - 1),
        ColumnAlignment.Right => new string('-', width - 1) + ":",
        ColumnAlignment.Center => ":" + new string('-', width - 2) + ":",
        _ => new string('-', width),
    };
}
