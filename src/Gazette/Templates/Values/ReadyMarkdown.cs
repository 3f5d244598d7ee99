using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Templates.Values;

/// <summary>
/// Markdown made by a function of ours, such as a table: its markup is printed as it is, its texts as slots.
/// A type of its own, so that no text of a report can pass for it.
/// </summary>
internal sealed record ReadyMarkdown(ImmutableArray<MarkdownPart> Parts);

/// <summary>Either markup or a text, or both: a text of the report to be read as markup.</summary>
internal readonly record struct MarkdownPart(string? Markup, LocatedText? Text)
{
    public static implicit operator MarkdownPart(string markup) => new(markup, null);

    public static implicit operator MarkdownPart(LocatedText text) => new(null, text);

    /// <summary>Words that may be read as Markdown; their place is kept.</summary>
    public static MarkdownPart Read(in TextRun words) => new(words.Text, new LocatedText(words));
}
