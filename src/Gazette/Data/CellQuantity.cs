using Gazette.Reports;
using Gazette.Wording;

namespace Gazette.Data;

/// <summary>
/// Reads what a cell of a report's table counts as: a number, alone or with a percent sign, a qualifier or a unit (1,204, 98.4%, 1140+, 约400, 3元).
/// Codes, such as 0301, +5 or 1,2, and numbers that are part of a name, such as 3号楼 or 2025年, are text.
/// </summary>
internal static class CellQuantity
{
    /// <summary>Null for words and codes.</summary>
    public static Quantity? Read(string text)
    {
        if (WrittenNumber.ReadCell(text) is { } number)
        {
            return Rounding.IsUsual(number) ? new Quantity(number) : null;
        }

        return WrittenNumber.ReadCell(text.AsSpan()[NumeralOf(text)]) is { } written
            && QuantityParser.TryParse(text, out Quantity quantity, out _)
            && quantity.Number == written
            && (quantity.Unit is null ? !quantity.IsExact : quantity.IsRate || CellUnit.IsOne(quantity.Unit.Singular)) ? quantity : null;
    }

    // From the first digit, or the sign before it, to the last one.
    private static Range NumeralOf(ReadOnlySpan<char> text)
    {
        int first = text.IndexOfAnyInRange('0', '9');
        return first < 0 ? 0..0 : (first > 0 && text[first - 1] == '-' ? first - 1 : first)..(text.LastIndexOfAnyInRange('0', '9') + 1);
    }
}
