using System.Collections.Immutable;
using Gazette.Pictures;
using Gazette.Sources;

namespace Gazette.Drafting;

/// <summary>The folder that a draft will be in, with the pictures that it shows.</summary>
internal sealed class DraftFolder(ImmutableArray<Picture> pictures) : IReportFolder
{
    private readonly Dictionary<string, Picture> _pictures = pictures.ToDictionary(picture => picture.Path, StringComparer.Ordinal);

    /// <inheritdoc/>
    public IEnumerable<FileStamp> Stamps => [];

    /// <inheritdoc/>
    public FolderFile Read(IReadOnlyList<string> steps, int mostBytes) => _pictures.TryGetValue(string.Join('/', steps), out Picture? picture)
        ? new FolderFile(picture.Content)
        : new FolderFile(default, FolderFileProblem.NotThere);
}
