using Gazette.Sources;

namespace Gazette.Templates.Rendering;

/// <summary>One document's Markdown, with its slots and its source map.</summary>
public sealed record RenderedDocument(string Name, MappedText Text);
