using System.Diagnostics;
using Gazette.Building.Manifests;
using Gazette.Building.Printing;
using Gazette.Compiling.Files;
using Gazette.Packages;
using Gazette.Sources;
using Gazette.Writers;
using Gazette.Writers.Word.Pagination;

namespace Gazette.Building;

/// <summary>
/// Tells the files that Gazette wrote from those that a person wrote or changed: by what earlier runs have recorded and, where no record is left, by
/// the seals in packages. Thread-safe.
/// </summary>
/// <param name="folder">The full path of the output folder.</param>
internal sealed class FileOrigins(string folder, WrittenHashes written)
{
    // Larger than anything that Gazette writes, so that a file of this size need not be read.
    private const long LargestDocument = 256L << 20;

    /// <summary>The files that already have the names of a report's documents.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read.</exception>
    public IReadOnlyList<ExistingFile> Find(IReadOnlyList<OutputFile> files)
    {
        List<ExistingFile> existing = [];
        foreach (OutputFile file in files)
        {
            if (Find(file, files) is { } found)
            {
                existing.Add(found);
            }
        }

        return existing;
    }

    /// <summary>The file that already has the name of a document; null if there is none.</summary>
    /// <param name="all">All files of the report.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public ExistingFile? Find(OutputFile file, IReadOnlyList<OutputFile> all)
    {
        FileInfo there = new(Path.Combine(folder, file.Name));
        if (!there.Exists)
        {
            return null;
        }

        byte[]? content = Read(there);
        return new ExistingFile(
            file.Name,
            content ?? [],
            content is not null && IsSame(file, content) ? FileOrigin.Same
                : content is not null && WroteIt(file.Name, content, all) ? FileOrigin.Written
                : written.Knows(file.Name) ? FileOrigin.Changed
                : FileOrigin.Foreign);
    }

    // A document that waits for its pages is the same if it is what the pages were made from.
    private static bool IsSame(OutputFile file, byte[] content) => file.PageWork switch
    {
        PageWork.None => content.AsSpan().SequenceEqual(file.Content),
        PageWork.Number => PageNumbers.IsNumbered(content, file.Content),
        PageWork.Print => PrintSeal.Read(content) == PrintSeal.Of(file),
        _ => throw new UnreachableException(),
    };

    private bool WroteIt(string name, byte[] content, IReadOnlyList<OutputFile> all)
    {
        ContentHash hash = ContentHash.Of(content);
        return SealOf(name, content) is not null
            || PrintSeal.Read(content)?.Name == OutputName.HashOf(name)
            || all.SelectMany(PackagesBeside).Distinct(StringComparer.Ordinal).Any(package => Vouches(package, hash))
            || written.Wrote(name, hash);
    }

    private bool Vouches(string package, ContentHash hash)
    {
        FileInfo file = new(Path.Combine(folder, package));
        return file.Exists && Read(file) is { } content && SealOf(package, content) is { } seal && seal.Beside.Contains(hash);
    }

    // A person may have copied one of our files under another name, to keep it.
    private static PackageSeal? SealOf(string name, byte[] content) =>
        PackageSeal.Read(content) is { } seal && seal.Name == OutputName.HashOf(name) ? seal : null;

    private static IEnumerable<string> PackagesBeside(OutputFile file) =>
        OutputFormats.All.Where(format => format.IsPackage).Select(format => OutputName.ClaimOf(file.Name) + format.Extension);

    // Null if it is too large. Devices and pipes have no length, and reading them might never end.
    private static byte[]? Read(FileInfo file) =>
        file.Length > LargestDocument ? null
        : file.Length == 0 ? []
        : SharedFile.ReadAll(file.FullName);
}
