namespace Gazette.Data.Tables.Workbooks;

/// <summary>A sheet of a workbook.</summary>
/// <param name="Index">Its place among the sheets with cells, from 0.</param>
/// <param name="Part">In a workbook of parts, the one with its cells.</param>
internal sealed record WorkbookSheet(int Index, string Name, bool IsVisible, string Part = "");
