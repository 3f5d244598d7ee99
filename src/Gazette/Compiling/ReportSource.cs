using Gazette.Data.Tables;
using Gazette.Sources;

namespace Gazette.Compiling;

/// <summary>What a report is read from: its own file, or a row of a table.</summary>
/// <param name="File">The file, or the row as a text.</param>
public sealed record ReportSource(SourceFile File, ReportRow? Row = null)
{
    /// <summary>The name of its files unless a pattern says otherwise.</summary>
    public string Name { get; init; } = "";

    /// <summary>The folder with its pictures; null for a report that is not in a folder.</summary>
    public IReportFolder? Folder { get; init; }

    /// <summary>Where messages about the report as a whole point.</summary>
    public SourceSpan Span => Row is not null && File.Text.Length > 0 ? File.Span(0, File.Text.Length) : new SourceFile(File.Path, "").Whole;
}
