using System.Collections.Immutable;
using Markdig.Syntax;
using SourceSpan = Gazette.Sources.SourceSpan;

namespace Gazette.Documents.Markdown;

/// <summary>The Word styles that a text asks for, gathered while it is built.</summary>
internal sealed class StyleList(MarkdownSource source)
{
    private ImmutableArray<StyleUse>.Builder? _uses;

    public ImmutableArray<StyleUse> Uses => _uses?.ToImmutable() ?? [];

    /// <summary>The style that a paragraph asks for, which is noted; null for none.</summary>
    public string? Take(ParagraphBlock paragraph) =>
        StyleAttribute.Of(paragraph) is { } written ? Add(StyleKind.Paragraph, written.Style, source.Locate(written.Start, written.End)) : null;

    /// <summary>Notes the use of a style.</summary>
    /// <param name="written">As it is written, with the marks of slots.</param>
    /// <returns>The name as a reader sees it.</returns>
    public string Add(StyleKind kind, string written, SourceSpan span)
    {
        string name = source.Restore(written);
        (_uses ??= ImmutableArray.CreateBuilder<StyleUse>()).Add(new StyleUse(kind, name, span));
        return name;
    }
}
