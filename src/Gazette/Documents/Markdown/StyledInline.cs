using Markdig.Syntax.Inlines;

namespace Gazette.Documents.Markdown;

/// <summary>Words in brackets that ask for a Word style: <c>[words]{style="Strong Name"}</c>.</summary>
/// <param name="style">As it is written, with the marks of slots.</param>
internal sealed class StyledInline(string style) : ContainerInline
{
    public string Style { get; } = style;
}
