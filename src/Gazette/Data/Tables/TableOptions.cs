using Gazette.Data.Tables.Layout;
using Gazette.Data.Text;

namespace Gazette.Data.Tables;

/// <summary>How a table of reports is read.</summary>
internal sealed record TableOptions
{
    public static TableOptions Default { get; } = new();

    /// <summary>The name of the sheet in a workbook; null for the first.</summary>
    public string? Sheet { get; init; }

    /// <summary>The cells to read: <c>B3:F20</c>, or the name that the workbook gives them; null for all.</summary>
    public string? Range { get; init; }

    /// <summary>Whether hidden rows are left out.</summary>
    public bool VisibleRows { get; init; }

    /// <summary>One of <see cref="TextEncodings.Names"/>; null to detect it.</summary>
    public string? Encoding { get; init; }

    /// <summary>What the base file says of tables.</summary>
    public TableSettings Settings { get; init; } = TableSettings.None;
}
