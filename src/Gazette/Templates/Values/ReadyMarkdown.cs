using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Templates.Values;

/// <summary>
/// Markdown made by one of our functions, such as a table: its markup is printed unchanged, its texts as slots. It is a separate type, so that no
/// text of a report can be mistaken for it.
/// </summary>
internal sealed record ReadyMarkdown(ImmutableArray<MarkdownPart> Parts);

/// <summary>Either markup or a text; or both, for a text of the report that is to be read as markup.</summary>
internal readonly record struct MarkdownPart(string? Markup, LocatedText? Text)
{
    public static implicit operator MarkdownPart(string markup) => new(markup, null);

    public static implicit operator MarkdownPart(LocatedText text) => new(null, text);

    /// <summary>Text that may be read as Markdown; its place is kept.</summary>
    public static MarkdownPart Read(in TextRun words) => new(words.Text, new LocatedText(words));
}
