using System.Collections.Frozen;

namespace Gazette.Data.Tables;

/// <summary>The words that a spreadsheet shows where a formula has no result; files exported from one contain them as text.</summary>
internal static class CellErrors
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        [
            "#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!", "#SPILL!", "#CALC!", "#FIELD!", "#BUSY!", "#BLOCKED!", "#CONNECT!",
            "#GETTING_DATA", "#UNKNOWN!", "#EXTERNAL!", "#PYTHON!",
        ],
        StringComparer.Ordinal);

    /// <summary>Also of a cell that shows only number signs, because its number is no date or its column is too narrow.</summary>
    public static bool IsError(string text) => text is ['#', ..] && (Words.Contains(text) || (text.Length > 2 && text.AsSpan().Trim('#').IsEmpty));
}
