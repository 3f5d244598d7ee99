using System.Collections.Immutable;

namespace Gazette.Documents.Written;

/// <summary>What was read of a written file.</summary>
/// <param name="Lines">In reading order, footnotes last.</param>
internal sealed record WrittenFile(ImmutableArray<WrittenLine> Lines)
{
    /// <summary>The number of pages; null where a file has none of its own.</summary>
    public int? Pages { get; init; }
}
