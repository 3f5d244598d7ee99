using System.Collections.Immutable;

namespace Gazette.Data.Tables.Workbooks;

/// <summary>A workbook in one of the formats of Excel.</summary>
internal interface IWorkbook : IDisposable
{
    /// <summary>The sheets with cells, in the workbook's order.</summary>
    public ImmutableArray<WorkbookSheet> Sheets { get; }

    /// <summary>The ranges that have names: tables and named ranges; none in workbooks of records.</summary>
    public ImmutableArray<WorkbookArea> Areas { get; }

    /// <summary>The rows of one of the sheets; one sheet is open at a time.</summary>
    public ISheetRows Open(WorkbookSheet sheet);
}
