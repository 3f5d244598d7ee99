using System.Collections.Immutable;
using Gazette.Sources;

namespace Gazette.Data.Formats;

/// <summary>
/// The formats that reports may be written in. What is loaded, found in folders, edited by fixes and named in messages is derived from this list.
/// </summary>
public static class DataFormats
{
    internal static ImmutableArray<DataFormat> All { get; } = [new YamlFormat(), new JsonFormat()];

    /// <summary>Every extension of every format, with its dot.</summary>
    public static ImmutableArray<string> Extensions { get; } = [.. All.SelectMany(format => format.Extensions)];

    /// <summary>Whether a file of this name is a data file.</summary>
    public static bool IsData(string path) => Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>By the file's name; by its text if it has no name, and otherwise the first format.</summary>
    internal static DataFormat Of(SourceFile file) =>
        All.FirstOrDefault(format => format.Extensions.Contains(Path.GetExtension(file.Path), StringComparer.OrdinalIgnoreCase))
        ?? (file.Path.StartsWith('<') ? All.FirstOrDefault(format => format.Recognizes(file.Text)) : null)
        ?? All[0];
}
