using System.Collections.Immutable;
using Gazette.Compiling.Files;
using Gazette.Sources;

namespace Gazette.Building.Manifests;

/// <summary>What a manifest remembers of one report whose documents stand in the folder. Paths are relative to the folder, with <c>/</c>.</summary>
/// <param name="Order">The report's place among the inputs of the run that saw it last, from 0; those of shards are merged by it.</param>
/// <param name="Report">The path of its file, or of the table that it is a row of.</param>
/// <param name="Line">Where the row stands in the table; 0 for a report with a file of its own.</param>
/// <param name="Name">The report's name in its run, by which shards are parted.</param>
/// <param name="Input">The report's own bytes, with its name.</param>
/// <param name="Recipe">The hash of the run's <see cref="BuildRecipe"/>.</param>
/// <param name="Read">The template and the other files that went into it.</param>
/// <param name="Files">The documents, as they were written.</param>
/// <param name="HasMessages">Something was said of it: it is built again each time, so that it is said again.</param>
internal sealed record ManifestEntry(
    long Order,
    string Report,
    int Line,
    string Name,
    ContentHash Input,
    ContentHash Recipe,
    ImmutableArray<FileStamp> Read,
    ImmutableArray<FileStamp> Files,
    bool HasMessages)
{
    /// <summary>The order of a report that was not among the inputs of the last run: after all that were.</summary>
    public const long NotInLastRun = long.MaxValue;

    /// <summary>What two reports may not have in common.</summary>
    public IEnumerable<string> Claims => Files.Select(file => OutputName.ClaimOf(file.Path)).Distinct(StringComparer.Ordinal);

    /// <summary>What it is looked up by.</summary>
    public ContentHash Key => KeyOf(Input, Recipe);

    public static ContentHash KeyOf(ContentHash input, ContentHash recipe) => new(input.Value ^ UInt128.RotateLeft(recipe.Value, 1));
}
