using Gazette.Sources;

namespace Gazette.Templates.Rendering;

/// <summary>What a template has made of a report: Markdown, or a filled Word file.</summary>
public abstract record RenderedDocument(string Name);

/// <summary>One document's Markdown, with its slots and its source map.</summary>
public sealed record RenderedMarkdown(string Name, MappedText Text) : RenderedDocument(Name);
