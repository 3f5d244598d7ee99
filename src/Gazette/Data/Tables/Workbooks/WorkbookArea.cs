namespace Gazette.Data.Tables.Workbooks;

/// <summary>A range of cells in a workbook.</summary>
/// <param name="Name">Empty for one that is given by its corners.</param>
/// <param name="Sheet">Null for whichever sheet is read.</param>
internal sealed record WorkbookArea(string Name, string? Sheet, CellArea Area)
{
    /// <param name="range">Its corners, or its name.</param>
    /// <param name="sheet">The sheet that it must be in; null for any.</param>
    public static WorkbookArea? Find(IWorkbook workbook, string range, string? sheet) => AreaText.Parse(range) is { } corners
        ? new WorkbookArea("", corners.Sheet, corners.Area)
        : workbook.Areas.FirstOrDefault(
            area => area.Name.Equals(range, StringComparison.OrdinalIgnoreCase) && (sheet is null || area.Sheet == sheet));
}
