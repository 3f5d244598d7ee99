using Gazette.Data.Tables;

namespace Gazette.Compiling.Collecting;

/// <summary>A report that a collection names.</summary>
/// <param name="Path">The full path of its file, or of the table that contains its row.</param>
/// <param name="Row">The row; null for a report with its own file.</param>
internal sealed record MemberInput(string Path, ReportRow? Row = null);
