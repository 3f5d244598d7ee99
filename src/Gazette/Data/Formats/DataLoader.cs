using Gazette.Data.Text;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Data.Formats;

/// <summary>The entry point for reading data: a file becomes a tree of nodes, or the bag contains the reason why not.</summary>
internal static class DataLoader
{
    public static DataNode? Load(SourceFile file, DiagnosticBag bag) =>
        ForbiddenCharacters.Report(file, bag) ? null : DataFormats.Of(file).Load(file, bag);
}
