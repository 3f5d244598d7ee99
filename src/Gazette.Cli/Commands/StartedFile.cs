using System.Collections.Immutable;

namespace Gazette.Cli.Commands;

/// <summary>A file that <c>gazette new</c> puts beside the report that it starts.</summary>
internal sealed record StartedFile(string Path, byte[] Content)
{
    // One grey pixel, which Word stretches to the frame.
    private static readonly byte[] Pixel = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mO4CwAA3wDehPEKOwAAAABJRU5ErkJggg==");

    /// <summary>The pictures of a template's sample: the files called <c>sample</c>, such as <c>sample.jpg</c>.</summary>
    public static ImmutableArray<StartedFile> OfSample(string template, string folder) =>
    [
        // Not every system that runs programs for Windows finds `sample.*`.
        .. Directory.GetFiles(template)
            .Where(file => System.IO.Path.GetFileName(file).StartsWith("sample.", StringComparison.Ordinal) && System.IO.Path.GetExtension(file) != ".yaml")
            .Order(StringComparer.Ordinal)
            .Select(file => new StartedFile(System.IO.Path.Combine(folder, System.IO.Path.GetFileName(file)), File.ReadAllBytes(file))),
    ];

    /// <summary>A picture that holds the place of the user's own.</summary>
    public static StartedFile Placeholder(string path) => new(path, Pixel);
}
