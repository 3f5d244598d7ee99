using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Data;

/// <summary>The door of the room: a file becomes a tree of nodes, or the bag says why not.</summary>
internal static class DataLoader
{
    public static DataNode? Load(SourceFile file, DiagnosticBag bag)
    {
        if (ForbiddenCharacters.Report(file, bag))
        {
            return null;
        }

        return file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
            ? JsonLoader.Load(file, bag)
            : YamlLoader.Load(file, bag);
    }
}
