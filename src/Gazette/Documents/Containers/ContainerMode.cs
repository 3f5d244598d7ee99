using System.Collections.Immutable;

namespace Gazette.Documents.Containers;

/// <summary>The attribute <c>mode</c> of a container, whose words are the names of an enum's values in lower case.</summary>
internal static class ContainerMode
{
    public const string AttributeName = "mode";

    public static ImmutableArray<string> WordsOf<TMode>()
        where TMode : struct, Enum => [.. Enum.GetNames<TMode>().Select(name => name.ToLowerInvariant())];

    /// <summary>The mode of a container; the first of the enum if it states none.</summary>
    public static TMode Of<TMode>(Container container)
        where TMode : struct, Enum =>
        container.Attributes.TryGetValue(AttributeName, out string? word) ? Enum.Parse<TMode>(word, ignoreCase: true) : default;
}
