using System.Collections.Immutable;

namespace Gazette.Verifying;

/// <summary>A document of a report, with what was compared of it.</summary>
/// <param name="Name">The name of its files, without extension.</param>
/// <param name="Files">The first is the one that the others are compared with.</param>
/// <param name="Differences">Where they do not say the same, file by file.</param>
public sealed record VerifiedDocument(string Name, ImmutableArray<VerifiedFile> Files, ImmutableArray<OutputDifference> Differences)
{
    /// <summary>The rule of messages about differences.</summary>
    public const string Rule = "outputs-differ";

    /// <summary>The pages that were compared with pictures that are kept of them.</summary>
    public ImmutableArray<VerifiedPage> Pages { get; init; } = [];

    public bool Agrees => Differences.IsEmpty && Pages.All(page => page.IsKept);
}
