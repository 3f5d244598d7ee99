using Markdig.Syntax.Inlines;

namespace Gazette.Documents.Markdown;

/// <summary>An address that is written without any mark, in Markdig's tree.</summary>
/// <param name="words">As it is written.</param>
/// <param name="scheme">What is missing before it: <c>http://</c> or <c>mailto:</c>; perhaps nothing.</param>
internal sealed class AddressInline(string words, string scheme) : LeafInline
{
    public string Words { get; } = words;

    public string Scheme { get; } = scheme;
}
