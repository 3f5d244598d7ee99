namespace Gazette.Documents.Markdown;

/// <summary>An attribute in braces after a part of a text: <c>{#id}</c>, <c>{.class}</c>, <c>{key=value}</c>.</summary>
/// <param name="Name">The key or the class.</param>
/// <param name="Example">Lines of a template that use it; the reference page shows what they become.</param>
internal sealed record TextAttribute(TextPart Part, string Name, string English, string Chinese, string Example);
