using Gazette.Sources;

namespace Gazette.Reports;

/// <summary>A cell of a report's table: it prints as it is written, and counts as a quantity only if it is written as one.</summary>
/// <param name="Quantity">Null for words, for codes, and for whatever is in quotes. What a reference in the cell is, only the template's stage knows.</param>
/// <param name="IsInQuotes">Whether it would count as a quantity but for the quotes around it.</param>
public sealed record ReportCell(Phrase Text, Quantity? Quantity, bool IsInQuotes = false);
