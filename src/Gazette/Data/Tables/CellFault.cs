namespace Gazette.Data.Tables;

/// <summary>Why a cell of a workbook has no value although it is not empty.</summary>
internal enum CellFault
{
    None,
    Error,

    /// <summary>A formula whose result is not in the file.</summary>
    Uncalculated,
}
