using Gazette.Sources;

namespace Gazette.Data.Tables.Workbooks;

/// <summary>Cells from one corner to the other, both included; rows and columns are counted from 0.</summary>
internal readonly record struct CellArea(int FirstColumn, int FirstRow, int LastColumn, int LastRow)
{
    public bool IsOneCell => FirstColumn == LastColumn && FirstRow == LastRow;

    /// <summary>As formulas write it: <c>A1:C2</c>. Null for anything else.</summary>
    public static CellArea? Parse(string text)
    {
        string[] corners = text.Split(':');
        return corners.Length == 2 && CellPlace.Parse(corners[0]) is { } first && CellPlace.Parse(corners[1]) is { } last
            ? new CellArea(first.Column, first.Row, last.Column, last.Row)
            : null;
    }

    public override string ToString() =>
        $"{SheetRow.NameColumn(FirstColumn)}{FirstRow + 1}:{SheetRow.NameColumn(LastColumn)}{LastRow + 1}";
}
