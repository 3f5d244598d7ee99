using System.Collections.Immutable;

namespace Gazette.Documents.Containers;

/// <summary>An attribute allowed in the braces of a container: <c>name=value</c>, or <c>.name</c>.</summary>
/// <param name="Values">The allowed values; empty if any value is allowed.</param>
internal sealed record ContainerAttribute(string Name, string English, string Chinese, params ImmutableArray<string> Values)
{
    public static ContainerAttribute ParagraphStyle { get; } = new(StyleUse.AttributeName, "The name of a paragraph style in Word", "Word中段落样式的名称");
}
