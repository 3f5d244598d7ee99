using System.Collections.Immutable;
using Gazette.Data.Tables;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Building;

/// <summary>One report that a run is to build.</summary>
/// <param name="Path">Where it is, in full; for one that did not come from a file, the name that messages give it.</param>
/// <param name="Name">
/// What its documents are called unless a pattern says otherwise: its folder's name for <c>report.yaml</c>, else its own without the
/// extension; for a row of a table what the row says, else the table's name with the row's number.
/// </param>
/// <param name="Content">Its bytes where they have been read already, as from standard input.</param>
public sealed record ReportInput(string Path, string Name, byte[]? Content = null)
{
    /// <summary>The row of the table at <see cref="Path"/> that it is; null for a file of its own.</summary>
    public ReportRow? Row { get; init; }

    /// <summary>What was found before it was read.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The number of its first line in the stream that it is a part of.</summary>
    public int FirstLine { get; init; } = 1;

    /// <summary>True for what keeps a table from being read further: there may have been more reports in it.</summary>
    public bool IsEndOfTable { get; init; }

    /// <summary>Where messages about the report as a whole point.</summary>
    public SourceSpan Span => Row is { } row && row.File.Text.Length > 0 ? row.File.Span(0, row.File.Text.Length) : new SourceFile(Path, "").Whole;

    /// <summary>The same with its bytes, where they can be read.</summary>
    internal ReportInput Read()
    {
        try
        {
            return Row is not null || Content is not null ? this : this with { Content = BoundedReading.ReadFile(Path) };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return this;
        }
    }

    /// <summary>The same without what is needed only to read it.</summary>
    internal ReportInput Forget() => this with { Content = null, Diagnostics = [] };
}
