using System.Collections.Immutable;
using Gazette.Data.Tables;
using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Building;

/// <summary>One report that a run is to build.</summary>
/// <param name="Path">Its full path; for a report that did not come from a file, the name to use in messages.</param>
/// <param name="Name">
/// What its documents are called unless a pattern says otherwise: the folder's name for <c>report.yaml</c>, otherwise the file's name without
/// extension; for a row of a table the name that the row gives, otherwise the table's name with the row's number.
/// </param>
/// <param name="Content">Its bytes if they have already been read, for example from standard input.</param>
public sealed record ReportInput(string Path, string Name, byte[]? Content = null)
{
    /// <summary>The row of the table at <see cref="Path"/> that this report is; null for a report with its own file.</summary>
    public ReportRow? Row { get; init; }

    /// <summary>What was found before the report itself was read.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>The number of its first line in the stream that it was read from.</summary>
    public int FirstLine { get; init; } = 1;

    /// <summary>True if this stands for an error that stopped the reading of a table: there may be more reports after it.</summary>
    public bool IsEndOfTable { get; init; }

    /// <summary>Where messages about the report as a whole point.</summary>
    public SourceSpan Span => Row is { } row && row.File.Text.Length > 0 ? row.File.Span(0, row.File.Text.Length) : new SourceFile(Path, "").Whole;

    /// <summary>
    /// The hash of what it says and of its name, once it has been read. A row is the same report after it moves to another line, so that rows can be inserted
    /// and deleted above it.
    /// </summary>
    internal ContentHash Hash => Row is { } row
        ? ContentHash.Of(Name, row.Header, row.File.Text)
        : ContentHash.Of(Name, ContentHash.Of(Content).ToString());

    /// <summary>The same input with its bytes, if they can be read.</summary>
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

    /// <summary>The same input without what was only needed to read it.</summary>
    internal ReportInput Forget() => this with { Content = null, Diagnostics = [] };
}
