using System.Collections.Immutable;
using Gazette.Reports;
using Gazette.Sources;
using Gazette.Templates.Values;
using Gazette.Wording;

namespace Gazette.Templates.Functions;

/// <summary>
/// The cells of a row that adds up others: a sum for each column of quantities, and nothing for a column of anything else. A qualifier carries through: if
/// one of the numbers is 1140+, the sum is more than what the numbers add up to.
/// </summary>
internal sealed class FigureSums(ImmutableArray<FigureColumn> columns, LanguageRules language, SourceSpan place)
{
    /// <param name="label">The first cells of the row, which say what it is.</param>
    public ImmutableArray<ComposedCell> Add(ImmutableArray<ComposedCell> label, ImmutableArray<ImmutableArray<ComposedCell>> rows)
    {
        ImmutableArray<ComposedCell>.Builder cells = ImmutableArray.CreateBuilder<ComposedCell>(columns.Length);
        cells.AddRange(label);
        for (int column = label.Length; column < columns.Length; column++)
        {
            cells.Add(columns[column].AddsUp && Add(rows, column) is { } sum ? Write(sum, columns[column], AddendsOf(rows, column)) : ComposedCell.Nothing);
        }

        return cells.MoveToImmutable();
    }

    public ComposedCell Write(Quantity quantity, FigureColumn column, Derivation how) =>
        new(LocatedText.Derived(language.Approximate(quantity.Qualifier, column.WriteWithUnit(quantity.Number, language)), place, how), quantity);

    private static Derivation AddendsOf(ImmutableArray<ImmutableArray<ComposedCell>> rows, int column) => Derivation.OfCells(
        DerivationKind.Sum, () => [.. rows.Where(row => row[column].Quantity is not null).Select(row => row[column].Text)]);

    /// <summary>Null if there is nothing to add, or if nothing can be said about the sum, as for "at least" plus "at most".</summary>
    public static Quantity? Add(ImmutableArray<ImmutableArray<ComposedCell>> rows, int column)
    {
        Quantity? sum = null;
        foreach (ImmutableArray<ComposedCell> row in rows)
        {
            if (row[column].Quantity is not { } quantity)
            {
                continue;
            }

            if (QualifierArithmetic.Join(sum?.Qualifier ?? Qualifier.Exact, quantity.Qualifier) is not { } qualifier)
            {
                return null;
            }

            sum = new Quantity((sum?.Number ?? 0) + quantity.Number, qualifier, sum?.Unit ?? quantity.Unit);
        }

        return sum;
    }
}
