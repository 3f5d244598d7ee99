using Gazette.Sources;

namespace Gazette.Documents;

/// <summary>A place of a text that asks for a Word style: <c>{style="Office Quote"}</c>. Whether there is one is known to who writes the file.</summary>
/// <param name="Name">What the author calls the style: a name in any language, or its id.</param>
internal sealed record StyleUse(StyleKind Kind, string Name, SourceSpan Span)
{
    /// <summary>The attribute that names the style.</summary>
    public const string AttributeName = "style";
}
