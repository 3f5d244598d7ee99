using System.Collections.Immutable;
using Gazette.Compiling.Files;
using Gazette.Sources;

namespace Gazette.Building.Manifests;

/// <summary>What a manifest records about one report whose documents are in the folder. Paths are relative to the folder, with <c>/</c>.</summary>
/// <param name="Order">The report's index among the inputs of the latest run that included it, from 0; shards are merged by it.</param>
/// <param name="Report">The path of its file, or of the table that contains its row.</param>
/// <param name="Line">The row's line in the table; 0 for a report with its own file.</param>
/// <param name="Name">The report's name in its run; it decides which shard the report belongs to.</param>
/// <param name="Input">The hash of the report's own bytes and its name.</param>
/// <param name="Recipe">The hash of the run's <see cref="BuildRecipe"/>.</param>
/// <param name="Read">The template and the other files that it was made from.</param>
/// <param name="Files">The documents, with the hashes of what was written.</param>
/// <param name="HasMessages">The build reported something about it, so it is rebuilt each time in order to report it again.</param>
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

    /// <summary>The output names that no other report may have.</summary>
    public IEnumerable<string> Claims => Files.Select(file => OutputName.ClaimOf(file.Path)).Distinct(StringComparer.Ordinal);

    /// <summary>The key that entries are looked up by.</summary>
    public ContentHash Key => KeyOf(Input, Recipe);

    public static ContentHash KeyOf(ContentHash input, ContentHash recipe) => new(input.Value ^ UInt128.RotateLeft(recipe.Value, 1));
}
