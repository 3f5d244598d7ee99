using System.Collections.Immutable;

namespace Gazette.Documents.Containers;

/// <summary>An attribute allowed in the braces of a container: <c>name=value</c>, or <c>.name</c>.</summary>
/// <param name="Example">Lines of a template that use it; the reference page shows what they become.</param>
/// <param name="Values">The allowed values; empty if any value is allowed.</param>
internal sealed record ContainerAttribute(string Name, string English, string Chinese, string Example, params ImmutableArray<string> Values)
{
    public static ContainerAttribute ParagraphStyle(string example) =>
        new(StyleUse.AttributeName, "The name of a paragraph style in Word", "Word中段落样式的名称", example);
}
