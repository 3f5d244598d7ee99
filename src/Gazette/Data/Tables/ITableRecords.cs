using Gazette.Diagnostics;

namespace Gazette.Data.Tables;

/// <summary>The records of a table, one after another, as they stand in the file; blank ones are left out.</summary>
internal interface ITableRecords : IDisposable
{
    /// <summary>Null at the end, or where the bag says why there is no going on.</summary>
    public TableRecord? Read(DiagnosticBag bag);
}
