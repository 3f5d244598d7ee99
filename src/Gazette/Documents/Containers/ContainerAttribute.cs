using System.Collections.Immutable;

namespace Gazette.Documents.Containers;

/// <summary>Something that may stand in the braces of a container: <c>name=value</c>, or <c>.name</c>.</summary>
/// <param name="Values">What it may be; empty for anything.</param>
internal sealed record ContainerAttribute(string Name, params ImmutableArray<string> Values);
