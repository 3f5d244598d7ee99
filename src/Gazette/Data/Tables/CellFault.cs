namespace Gazette.Data.Tables;

/// <summary>Why a cell has no value although it is not empty.</summary>
internal enum CellFault
{
    None,
    Error,

    /// <summary>A formula whose result is not in the file.</summary>
    Uncalculated,

    /// <summary>A formula whose result is the empty text, or a zero that the format does not show: an empty cell, where nothing takes its place.</summary>
    Blank,

    /// <summary>A text longer than any that is read; only its beginning is known.</summary>
    TooLong,

    /// <summary>A number or a text that the cell's number format does not show.</summary>
    Hidden,
}
