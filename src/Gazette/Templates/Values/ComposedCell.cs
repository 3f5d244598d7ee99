using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Templates.Values;

/// <summary>A cell of a table with the values of its text filled in.</summary>
/// <param name="Quantity">What it counts as, in the unit that it is printed in; null for words and codes.</param>
/// <param name="ShowsUnit">Whether the cell itself shows the unit: 3元, 5 EUR. A cell that refers to a metric shows only the number.</param>
/// <param name="IsInQuotes">Whether it would count as a quantity but for the quotes around it.</param>
internal readonly record struct ComposedCell(LocatedText Text, Quantity? Quantity, bool ShowsUnit = false, bool IsInQuotes = false)
{
    public static ComposedCell Nothing { get; } = new(LocatedText.Empty, null);
}
