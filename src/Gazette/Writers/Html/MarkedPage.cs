using System.Collections.Immutable;
using Gazette.Documents;
using Gazette.Sources;

namespace Gazette.Writers.Html;

/// <summary>
/// A document as a web page that is shown inside another one while the document is being written. It is the page of <c>--to html</c> in its parts, in
/// which each value has its number as <c>data-value</c>, and each style attribute is called <c>data-style</c>: a page that lets nothing in from elsewhere
/// takes no style attributes.
/// </summary>
/// <param name="Language">The tag of the document's language.</param>
/// <param name="Styles">The style sheet.</param>
/// <param name="Body">The element <c>body</c>.</param>
/// <param name="Values">What the values came from, by their numbers.</param>
public sealed record MarkedPage(string Language, string Styles, string Body, ImmutableArray<TextRun> Values)
{
    public static MarkedPage Of(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return HtmlWriter.WriteMarked(document);
    }
}
