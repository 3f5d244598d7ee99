using Gazette.Data.Formats;
using Gazette.Reports;
using Gazette.Wording;

namespace Gazette.Data;

/// <summary>
/// Reads what a cell of a report's table counts as: a number, alone or with a percent sign or a qualifier (1,204, 98.4%, 1140+, 约400). Codes, such as
/// 0301, +5 or 1,2, and whatever is in quotes are text.
/// </summary>
internal static class CellQuantity
{
    public static Quantity? Read(DataScalar cell)
    {
        if (!cell.IsPlain)
        {
            return null;
        }

        if (WrittenNumber.ReadCell(cell.Text) is { } number)
        {
            return Rounding.IsUsual(number) ? new Quantity(number) : null;
        }

        bool isQualified = WrittenNumber.ReadCell(cell.Text.AsSpan()[NumeralOf(cell.Text)]) is { } written
            && QuantityParser.TryParse(cell.Text, out Quantity quantity, out _)
            && quantity.Number == written
            && (quantity.Unit is null ? !quantity.IsExact : quantity.IsRate);
        return isQualified && QuantityParser.TryParse(cell.Text, out Quantity read, out _) ? read : null;
    }

    // From the first digit, or the sign before it, to the last one.
    private static Range NumeralOf(ReadOnlySpan<char> text)
    {
        int first = text.IndexOfAnyInRange('0', '9');
        return first < 0 ? 0..0 : (first > 0 && text[first - 1] == '-' ? first - 1 : first)..(text.LastIndexOfAnyInRange('0', '9') + 1);
    }
}
