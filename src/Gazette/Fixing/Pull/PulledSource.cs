using Gazette.Data.Tables;

namespace Gazette.Fixing.Pull;

/// <summary>The report that edits are taken back into, as a file has it.</summary>
/// <param name="Path">The path of the file, as messages show it.</param>
/// <param name="Content">The whole file.</param>
/// <param name="Encoding">Of the file; null to detect it.</param>
public sealed record PulledSource(string Path, byte[] Content, string? Encoding = null)
{
    /// <summary>For a report that is a row of a table.</summary>
    public ReportRow? Row { get; init; }

    /// <summary>The number of the line that the report is, in a file with one on each line; 0 for a report that is the whole file.</summary>
    public int Line { get; init; }
}
