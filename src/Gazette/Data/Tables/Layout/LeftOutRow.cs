namespace Gazette.Data.Tables.Layout;

/// <summary>A row of a table that is not a report.</summary>
internal readonly record struct LeftOutRow(int Number, RowKind Kind);
