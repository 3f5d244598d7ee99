using System.Collections.Immutable;
using Gazette.Documents;
using Gazette.Documents.Containers;

namespace Gazette.Drafting;

/// <summary>Takes a table, with the caption and the unit above it, as one of a report.</summary>
internal static class DraftTables
{
    private static readonly string[] UnitOpenings = ["单位：", "单位:", "计量单位："];

    /// <summary>Null if no table begins here that a report can hold; <paramref name="length"/> is how many blocks it takes.</summary>
    public static DraftTable? Read(ReadOnlySpan<Block> blocks, out int length)
    {
        length = 0;
        string? caption = Line(blocks, length, ContainerKind.Caption);
        length += caption is null ? 0 : 1;
        string? unit = Line(blocks, length, ContainerKind.Unit);
        length += unit is null ? 0 : 1;
        if (length >= blocks.Length || blocks[length] is not Table { Rows: [var head, .. { Length: > 0 } rows] } || UnitOf(unit) is not { } shown)
        {
            return null;
        }

        length++;
        ImmutableArray<string> columns = Cells(head);
        bool isPlain = columns.All(text => text.Length > 0) && rows.Prepend(head).All(row => row.Cells.All(cell => IsPlain(cell.Inlines)));
        return !isPlain ? null : new DraftTable(columns, [.. rows.Select(Cells)]) { Caption = caption, Unit = shown.Length > 0 ? shown : null };
    }

    private static string? Line(ReadOnlySpan<Block> blocks, int at, ContainerKind kind) =>
        at < blocks.Length && blocks[at] is Container { Blocks: [Paragraph line] } container && container.Kind == kind
            ? InlineText.Of(line.Inlines).Trim()
            : null;

    // Empty without a unit; null for a line that no report writes so.
    private static string? UnitOf(string? line) => line is null ? ""
        : Array.Find(UnitOpenings, opening => line.StartsWith(opening, StringComparison.Ordinal)) is { } known ? line[known.Length..].Trim()
        : null;

    private static ImmutableArray<string> Cells(TableRow row) => [.. row.Cells.Select(cell => InlineText.Of(cell.Inlines).Trim())];

    // A total is bold in every table.
    private static bool IsPlain(ImmutableArray<Inline> inlines) =>
        inlines.All(inline => inline is Text || (inline is Strong strong && IsPlain(strong.Inlines)));
}
