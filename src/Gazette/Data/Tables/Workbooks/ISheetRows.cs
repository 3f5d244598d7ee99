using System.Collections.Immutable;

namespace Gazette.Data.Tables.Workbooks;

/// <summary>The rows of a sheet, read one after another.</summary>
internal interface ISheetRows : IDisposable
{
    /// <summary>Whether its days are counted from 1904.</summary>
    public bool From1904 { get; }

    public ImmutableArray<CellArea> Merged { get; }

    /// <summary>Whether a column is hidden, counted from 0.</summary>
    public bool Hides(int column);

    /// <summary>The next row of the file; null at its end. Rows without cells may be left out.</summary>
    public WorkbookRow? Read();
}
