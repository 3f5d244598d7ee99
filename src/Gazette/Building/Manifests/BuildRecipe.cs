using Gazette.Sources;

namespace Gazette.Building.Manifests;

/// <summary>
/// Everything outside the report that affects output: tool version, layers, style, options. If the recipe changes, the document is rebuilt.
/// </summary>
/// <param name="Tool">The program's version, down to the commit.</param>
/// <param name="Layers">The base files and settings of the command line.</param>
/// <param name="Style">The reference document that the command line names.</param>
/// <param name="Options">All other options: formats, names, template, dates.</param>
public sealed record BuildRecipe(string Tool, ContentHash Layers, ContentHash Style, ContentHash Options)
{
    public ContentHash Hash { get; } = ContentHash.Of(Tool, Layers.ToString(), Style.ToString(), Options.ToString());

    /// <summary>What the command line says of how reports are read; not part of the hash.</summary>
    public ReadingOptions Reading { get; init; } = new();
}
