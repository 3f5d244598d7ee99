using Gazette.Data.Tables;
using Gazette.Sources;

namespace Gazette.Compiling;

/// <summary>What a report is read from: a file of its own, or a row of a table.</summary>
/// <param name="File">The file, or the row as a text of its own.</param>
public sealed record ReportSource(SourceFile File, ReportRow? Row = null)
{
    /// <summary>What its files are called where no pattern says otherwise.</summary>
    public string Name { get; init; } = "";

    /// <summary>Where its pictures are; null for one that lies in no folder.</summary>
    public IReportFolder? Folder { get; init; }

    /// <summary>Where messages about the report as a whole point.</summary>
    public SourceSpan Span => Row is not null && File.Text.Length > 0 ? File.Span(0, File.Text.Length) : new SourceFile(File.Path, "").Whole;
}
