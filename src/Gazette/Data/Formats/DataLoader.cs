using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Data.Formats;

/// <summary>The door of the room: a file becomes a tree of nodes, or the bag says why not.</summary>
internal static class DataLoader
{
    public static DataNode? Load(SourceFile file, DiagnosticBag bag)
    {
        if (ForbiddenCharacters.Report(file, bag))
        {
            return null;
        }

        return IsJson(file) ? JsonLoader.Load(file, bag) : YamlLoader.Load(file, bag);
    }

    // What comes through standard input has no extension: there an object whose first key is quoted is JSON.
    private static bool IsJson(SourceFile file) =>
        file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
        || (file.Path.StartsWith('<') && file.Text.AsSpan().TrimStart() is ['{', .. var rest] && rest.TrimStart() is ['"', ..]);
}
