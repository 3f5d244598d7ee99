using Gazette.Sources;

namespace Gazette.Reports;

/// <summary>Where a member's file gives a value. It does not hold the member's text, so that many members take little memory.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Position">Line and column in it.</param>
/// <param name="Cell">The cell, if the file is a workbook.</param>
/// <param name="Written">The value as it is written there; empty if it is not.</param>
public sealed record MemberPlace(string Path, SourcePosition Position, string? Cell, string Written)
{
    private const int LongestWritten = 60;

    /// <summary>A member that is a summary itself gives no value, only the name of one.</summary>
    public static MemberPlace Of(Metric metric)
    {
        ArgumentNullException.ThrowIfNull(metric);
        bool isGiven = metric.ByMember.IsEmpty;
        SourceSpan span = isGiven ? metric.ValueSpan : metric.IdSpan;
        return new MemberPlace(
            span.File.Path,
            span.Position,
            span.Cell,
            isGiven && !span.IsWholeFile ? span.File.Text[span.Start..Math.Min(span.End, span.Start + LongestWritten)] : "");
    }
}
