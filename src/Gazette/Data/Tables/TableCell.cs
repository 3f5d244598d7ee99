using Gazette.Data.Tables.NumberFormats;
using Gazette.Wording;

namespace Gazette.Data.Tables;

/// <summary>The text of a cell, without the blanks around it, and its place in the record's text.</summary>
/// <param name="Text">What the cell shows.</param>
/// <param name="Value">In a workbook the number or the date as a report takes it, where the cell shows it in another form; otherwise null.</param>
/// <param name="Fault">What a workbook says of it; its text is then the error or the formula.</param>
/// <param name="IsText">Whether the file says that it is text, whatever it looks like.</param>
internal readonly record struct TableCell(
    string Text, int Start, int End, CellValue? Value = null, CellFault Fault = CellFault.None, bool IsText = false)
{
    private static readonly char[] Blanks = [' ', '\t', '\n', '\u00A0', '\u3000'];

    public bool IsEmpty => Text.Length == 0;

    public bool IsError => Fault == CellFault.Error || CellErrors.IsError(Text);

    public bool IsUncalculated => Fault == CellFault.Uncalculated;

    /// <summary>In tables, a dash or stroke means that there is no number.</summary>
    public bool IsNotAvailable => CellNumber.IsDash(Text);

    /// <summary>Where a number or a date is expected, these words mean so too; in a column of texts they are a text.</summary>
    public bool IsNone => !IsEmpty && CellNumber.IsNone(Text);

    /// <summary>The cell as a column takes it.</summary>
    public TableCell As(ColumnContent content) => Value is not { } value ? this : content switch
    {
        ColumnContent.Quantity => this with { Text = value.Quantity ?? value.Text },
        ColumnContent.Date => this with { Text = value.Text },
        ColumnContent.Text or ColumnContent.Free => this,
        _ => throw new System.Diagnostics.UnreachableException(content.ToString()),
    };

    /// <summary>Removes the blanks that people and programs put around text, including full-width ones.</summary>
    public static string Trim(string text) => text.Trim(Blanks);

    public static ReadOnlySpan<char> TrimStart(ReadOnlySpan<char> text) => text.TrimStart(Blanks);
}
