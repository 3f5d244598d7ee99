using System.Collections.Immutable;
using Gazette.Data.Tables.Workbooks;
using Gazette.Diagnostics;

namespace Gazette.Data.Tables;

/// <summary>The records of a table, one after another, in the order of the file; blank ones are skipped.</summary>
internal interface ITableRecords : IDisposable
{
    /// <summary>The merged cells of a sheet.</summary>
    public ImmutableArray<CellArea> Merged { get; }

    /// <summary>Whether a sheet hides a column, counted from 0.</summary>
    public bool Hides(int column);

    /// <summary>Null at the end, or with the reason in the bag if reading cannot continue.</summary>
    public TableRecord? Read(DiagnosticBag bag);
}
