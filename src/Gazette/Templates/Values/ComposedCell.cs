using Gazette.Reports;
using Gazette.Sources;

namespace Gazette.Templates.Values;

/// <summary>A cell of a table with the values of its text filled in.</summary>
/// <param name="Quantity">What it counts as, in the unit that it is printed in; null for words and codes.</param>
internal readonly record struct ComposedCell(LocatedText Text, Quantity? Quantity)
{
    public static ComposedCell Nothing { get; } = new(LocatedText.Empty, null);
}
