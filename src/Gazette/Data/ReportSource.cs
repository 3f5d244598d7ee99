using Gazette.Data.Tables;
using Gazette.Sources;

namespace Gazette.Data;

/// <summary>What a report is read from: a file of its own, or a row of a table.</summary>
/// <param name="File">The file, or the row as a text of its own.</param>
public sealed record ReportSource(SourceFile File, ReportRow? Row = null)
{
    /// <summary>Where its pictures are; null for one that lies in no folder.</summary>
    public IReportFolder? Folder { get; init; }
}
