using Gazette.Data.Text;
using Gazette.Sources;

namespace Gazette.Building;

/// <summary>
/// The folder of a report's file, or of the table that contains its row. Only regular files are read, and no links are followed: a link could lead
/// anywhere, and a device or pipe may never end.
/// </summary>
internal sealed class ReportFolder(string path) : IReportFolder
{
    private readonly Dictionary<string, ContentHash> _read = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IEnumerable<FileStamp> Stamps => _read.Select(file => new FileStamp(file.Key, file.Value));

    /// <inheritdoc/>
    public FolderFile Read(IReadOnlyList<string> steps, int mostBytes)
    {
        FolderFile file = Open(steps, mostBytes);
        _read[Path.Combine([path, .. steps])] = file.Problem is null ? ContentHash.Of(file.Content.Span) : default;
        return file;
    }

    private FolderFile Open(IReadOnlyList<string> steps, int mostBytes)
    {
        try
        {
            string place = path;
            for (int index = 0; index < steps.Count - 1; index++)
            {
                place = Path.Combine(place, steps[index]);
                if (new DirectoryInfo(place).LinkTarget is not null)
                {
                    return Without(FolderFileProblem.BehindLink);
                }
            }

            FileInfo file = new(Path.Combine(place, steps[^1]));
            return file.LinkTarget is not null ? Without(FolderFileProblem.Link)
                : !file.Exists ? Without(FolderFileProblem.NotThere)
                : file.Length == 0 ? Without(FolderFileProblem.Empty)
                : file.Length > mostBytes ? Without(FolderFileProblem.TooLarge)
                : new FolderFile(BoundedReading.ReadFile(file.FullName, mostBytes));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return Without(FolderFileProblem.Unreadable);
        }
    }

    private static FolderFile Without(FolderFileProblem problem) => new(default, problem);
}
