using Gazette.Sources;

namespace Gazette.Data.Formats;

/// <summary>What <c>&amp;name</c> marks; without a node as long as it is being read.</summary>
internal sealed class YamlAnchor(string name, SourceSpan span)
{
    public string Name { get; } = name;

    public SourceSpan Span { get; } = span;

    public DataNode? Node { get; set; }

    /// <summary>Nodes that each use repeats.</summary>
    public int Size { get; set; }

    /// <summary>Lists and maps inside each other, the outermost included.</summary>
    public int Height { get; set; }

    public bool IsUsed { get; set; }
}
