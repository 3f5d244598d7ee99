namespace Gazette.Data.Tables.Workbooks;

internal enum CellKind
{
    Empty,

    /// <summary>A number, which may be shown as a date or a time.</summary>
    Number,
    Text,
    Flag,

    /// <summary>A formula whose result is the empty text, such as <c>=IF(B2="","",B2)</c>.</summary>
    Blank,

    /// <summary>A text that no report can hold.</summary>
    TooLong,

    /// <summary><c>#DIV/0!</c> and its like.</summary>
    Error,

    /// <summary>A formula whose result was never stored, as programs write it that cannot calculate.</summary>
    Uncalculated,
}
