using Markdig.Syntax.Inlines;

namespace Gazette.Documents.Markdown;

/// <summary>A formula in Markdig's tree.</summary>
/// <param name="source">What is between the dollar signs.</param>
internal sealed class FormulaInline(string source, bool isDisplay) : LeafInline
{
    public string Source { get; } = source;

    public bool IsDisplay { get; } = isDisplay;

    /// <summary>How many signs there are on each side.</summary>
    public int Marks => IsDisplay ? 2 : 1;
}
