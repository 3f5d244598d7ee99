using System.Collections.Immutable;
using Gazette.Documents.Written;

namespace Gazette.Verifying;

/// <summary>A line in the form in which it is compared.</summary>
/// <param name="Line">Where it comes from.</param>
internal sealed record FormedLine(WrittenLine Line, ImmutableArray<string> Cells, bool IsRow)
{
    public string Text => Cells.Length == 1 ? Cells[0] : string.Join('\t', Cells);
}
