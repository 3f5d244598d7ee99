using Gazette.Sources;

namespace Gazette.Data.Formats;

/// <summary>What <c>&amp;name</c> marks; it has no node while it is still being read.</summary>
internal sealed class YamlAnchor(string name, SourceSpan span)
{
    public string Name { get; } = name;

    public SourceSpan Span { get; } = span;

    public DataNode? Node { get; set; }

    /// <summary>The number of nodes that each use repeats.</summary>
    public int Size { get; set; }

    /// <summary>The nesting depth of lists and maps, including the outermost.</summary>
    public int Height { get; set; }

    public bool IsUsed { get; set; }
}
