using Gazette.Sources;

namespace Gazette.Building.Manifests;

/// <summary>Everything outside of a report that decides what its documents are. A document by another recipe is built again.</summary>
/// <param name="Tool">The program's version, down to the commit.</param>
/// <param name="Layers">The base reports and settings of the command line.</param>
/// <param name="Style">The house style that the command line names.</param>
/// <param name="Options">Everything else that the command line decides: formats, names, template, dates.</param>
public sealed record BuildRecipe(string Tool, ContentHash Layers, ContentHash Style, ContentHash Options)
{
    public ContentHash Hash { get; } = ContentHash.Of(Tool, Layers.ToString(), Style.ToString(), Options.ToString());
}
