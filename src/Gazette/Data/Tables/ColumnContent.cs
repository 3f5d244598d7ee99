namespace Gazette.Data.Tables;

/// <summary>What the cells of a column are to a report.</summary>
internal enum ColumnContent
{
    /// <summary>What the sheet shows.</summary>
    Text,

    /// <summary>The same; but a number and a flag are data of their own kind, unless the cell is a text.</summary>
    Free,

    /// <summary>Dates and periods, whatever their form in the sheet.</summary>
    Date,

    /// <summary>Numbers, with the unit that the sheet shows.</summary>
    Quantity,
}
