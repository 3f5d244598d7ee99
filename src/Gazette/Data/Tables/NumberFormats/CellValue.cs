namespace Gazette.Data.Tables.NumberFormats;

/// <summary>What columns of numbers and dates take from a cell of a workbook.</summary>
/// <param name="Text">The number with all its digits and its percent sign, or the date, as a report writes it.</param>
/// <param name="Decimals">How many decimals the cell shows, if the number has more.</param>
/// <param name="Quantity">For a metric, the number with the words that the cell shows around it; null if there are none.</param>
/// <param name="IsOther">Whether the cell shows a number of another size, and does not say what it leaves out.</param>
internal sealed record CellValue(string Text, int? Decimals = null, string? Quantity = null, bool IsOther = false);
