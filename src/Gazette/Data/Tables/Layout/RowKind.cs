namespace Gazette.Data.Tables.Layout;

/// <summary>What a row of a table is; all but reports are left out.</summary>
internal enum RowKind
{
    Report,

    /// <summary>Above the column headings: a title, or who filled in the table and when.</summary>
    Title,

    /// <summary>Above the headings that the base file names.</summary>
    Above,
    Units,

    /// <summary>The numbers of columns below their headings: 甲, 乙, 1, 2.</summary>
    Numbering,

    /// <summary>The column headings once more, as on every printed page.</summary>
    RepeatedHead,

    /// <summary>Nothing but its number.</summary>
    Unfilled,
    Blank,
    Total,
    Footer,
    Hidden,

    /// <summary>Below the row that the base file says is the last one.</summary>
    BelowEnd,

    /// <summary>The base file says so.</summary>
    Skipped,
}
