using System.Diagnostics;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Data.Tables.Layout;

/// <summary>What the note about a table calls the rows and columns that are left out.</summary>
internal static class LayoutWords
{
    private const int MostRanges = 8;

    /// <param name="rows">Ascending.</param>
    public static Words Rows(IReadOnlyList<int> rows, RowKind kind)
    {
        Words what = Of(kind);
        Words places = Places(rows);
        return Words.Of($"{places} ({what})", $"{places}（{what}）");
    }

    public static Words Columns(IReadOnlyList<(int Column, string Head)> columns)
    {
        Words[] each =
        [
            .. columns.Select(column => Words.Of(
                $"column {SheetRow.NameColumn(column.Column)} (`{column.Head}`)",
                $"{SheetRow.NameColumn(column.Column)}列（“{column.Head}”）")),
        ];
        return Words.Join(each, ", ", "、");
    }

    /// <param name="rows">Ascending.</param>
    public static Words Places(IReadOnlyList<int> rows)
    {
        RowRange[] ranges = [.. RowRange.Group(rows)];
        string list = string.Join(", ", ranges.Take(MostRanges));
        string listed = string.Join('、', ranges.Take(MostRanges).Select(Name));
        bool hasOthers = ranges.Length > MostRanges;
        return rows.Count == 1
            ? Words.Of($"row {list}", $"{listed}")
            : Words.Of($"rows {list}{(hasOthers ? " and others" : "")}", $"{listed}{(hasOthers ? "等" : "")}");
    }

    private static string Name(RowRange rows) => rows.First == rows.Last ? $"第{rows.First}行" : $"第{rows.First}至{rows.Last}行";

    private static Words Of(RowKind kind) => kind switch
    {
        RowKind.Title => Words.Of("title", "标题"),
        RowKind.Above => Words.Of("above the headings", "在列名之上"),
        RowKind.Units => Words.Of("units", "计量单位"),
        RowKind.Numbering => Words.Of("numbers of the columns", "栏次"),
        RowKind.RepeatedHead => Words.Of("headings again", "重复的列名"),
        RowKind.Unfilled => Words.Of("not filled in", "未填写"),
        RowKind.Blank => Words.Of("blank", "空行"),
        RowKind.Total => Words.Of("totals", "合计"),
        RowKind.Footer => Words.Of("below the table", "表尾"),
        RowKind.Hidden => Words.Of("hidden", "隐藏"),
        RowKind.BelowEnd => Words.Of("below `end`", "在“end”之后"),
        RowKind.Skipped => Words.Of("in `skip`", "列在“skip”中"),
        RowKind.Report => throw new UnreachableException(),
        _ => throw new UnreachableException(kind.ToString()),
    };
}
