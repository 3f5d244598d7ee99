using Gazette.Diagnostics;

namespace Gazette.Data.Tables;

/// <summary>The records of a table, one after another, in the order of the file; blank ones are skipped.</summary>
internal interface ITableRecords : IDisposable
{
    /// <summary>Null at the end, or with the reason in the bag if reading cannot continue.</summary>
    public TableRecord? Read(DiagnosticBag bag);
}
