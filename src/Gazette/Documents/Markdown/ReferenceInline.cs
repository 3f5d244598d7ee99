using Markdig.Syntax.Inlines;

namespace Gazette.Documents.Markdown;

/// <summary>A reference in Markdig's tree.</summary>
internal sealed class ReferenceInline(string id) : LeafInline
{
    /// <summary>The id without its <c>@</c>.</summary>
    public string Id { get; } = id;
}
