namespace Gazette.Templates.Values;

/// <summary>What the cells of a table's column are, decided once for all of them.</summary>
internal enum FigureContent
{
    /// <summary>Words or codes, which print as they are written, whatever digits they have.</summary>
    Words,

    /// <summary>Percentages, which can be drawn and compared in points but not added up.</summary>
    Rates,

    /// <summary>Averages, prices of one unit and the like, which can be drawn and compared but not added up.</summary>
    Averages,

    /// <summary>Quantities, which can be added up and compared.</summary>
    Quantities,
}
