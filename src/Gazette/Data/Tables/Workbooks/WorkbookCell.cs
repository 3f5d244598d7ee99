using Gazette.Data.Tables.NumberFormats;

namespace Gazette.Data.Tables.Workbooks;

/// <summary>A cell as the workbook stores it.</summary>
/// <param name="Number">Of a number; of a flag 1 or 0.</param>
/// <param name="Text">Of a text; of an error its word or nothing, of a formula without a result the formula, of a text that is too long its beginning.</param>
internal readonly record struct WorkbookCell(CellKind Kind, double Number, string Text, NumberFormat Format)
{
    private const int Excerpt = 20;

    public static WorkbookCell Empty { get; } = new(CellKind.Empty, 0, "", NumberFormat.General);

    public static WorkbookCell Of(double number, NumberFormat format) => new(CellKind.Number, number, "", format);

    public static WorkbookCell Of(string text, NumberFormat format) =>
        text.Length <= WorkbookXml.MostCharacters
            ? new WorkbookCell(CellKind.Text, 0, text, format)
            : new WorkbookCell(CellKind.TooLong, 0, text[..Excerpt] + "…", NumberFormat.General);

    public static WorkbookCell Of(bool flag) => new(CellKind.Flag, flag ? 1 : 0, "", NumberFormat.General);

    public static WorkbookCell Blank { get; } = new(CellKind.Blank, 0, "", NumberFormat.General);

    public static WorkbookCell Error(string word) => new(CellKind.Error, 0, word, NumberFormat.General);

    public static WorkbookCell Uncalculated(string formula) => new(CellKind.Uncalculated, 0, "=" + formula, NumberFormat.General);

    /// <summary>What the cell shows.</summary>
    public string Show(bool from1904) => Kind switch
    {
        CellKind.Empty or CellKind.Blank => "",
        CellKind.Number => Format.Show(Number, from1904),
        CellKind.Text => Format.Show(Text),
        CellKind.Flag => Number == 0 ? "FALSE" : "TRUE",
        CellKind.Error or CellKind.Uncalculated or CellKind.TooLong => Text,
        _ => throw new System.Diagnostics.UnreachableException(Kind.ToString()),
    };

    /// <summary>The number or the date that a report takes; null if that is what the cell shows.</summary>
    /// <param name="shown">What the cell shows.</param>
    public CellValue? ToValue(bool from1904, string shown)
    {
        CellValue? value = Kind == CellKind.Number ? Format.ToValue(Number, from1904) : null;
        return value is { Decimals: null, Quantity: null, IsOther: false } && value.Text == shown ? null : value;
    }

    /// <summary>Why the cell has no value, or shows none, although it is not empty.</summary>
    /// <param name="shown">What the cell shows.</param>
    public CellFault Fault(string shown) => Kind switch
    {
        CellKind.Error => CellFault.Error,
        CellKind.Uncalculated => CellFault.Uncalculated,
        CellKind.Blank => CellFault.Blank,
        CellKind.TooLong => CellFault.TooLong,
        CellKind.Number when string.IsNullOrWhiteSpace(shown) => Number == 0 ? CellFault.Blank : CellFault.Hidden,
        CellKind.Text when string.IsNullOrWhiteSpace(shown) && !string.IsNullOrWhiteSpace(Text) => CellFault.Hidden,
        _ => CellFault.None,
    };
}
