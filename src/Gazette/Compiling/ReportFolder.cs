using Gazette.Data.Text;
using Gazette.Sources;

namespace Gazette.Compiling;

/// <summary>
/// The folder of a report's file, or of the table that contains its row; or that of a template. Only regular files are read, and no links are followed: a
/// link could lead anywhere, and a device or pipe may never end.
/// </summary>
internal sealed class ReportFolder(string path) : IReportFolder
{
    private readonly Dictionary<string, ContentHash> _read = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public IEnumerable<FileStamp> Stamps => _read.Select(file => new FileStamp(file.Key, file.Value));

    /// <inheritdoc/>
    public FolderFile Read(IReadOnlyList<string> steps, int mostBytes)
    {
        FolderFile file = Open(steps, mostBytes, out string full);
        _read[full] = file.Problem is null ? ContentHash.Of(file.Content.Span) : default;
        return file;
    }

    /// <param name="full">The path of the file, also if it does not exist.</param>
    private FolderFile Open(IReadOnlyList<string> steps, int mostBytes, out string full)
    {
        full = Path.Combine([path, .. steps]);
        try
        {
            string place = path;
            for (int index = 0; index < steps.Count - 1; index++)
            {
                place = FilePaths.Find(place, steps[index]);
                if (new DirectoryInfo(place).LinkTarget is not null)
                {
                    return Without(FolderFileProblem.BehindLink);
                }
            }

            full = FilePaths.Find(place, steps[^1]);
            FileInfo file = new(full);
            return file.LinkTarget is not null ? Without(FolderFileProblem.Link)
                : !file.Exists ? Without(Directory.Exists(full) ? FolderFileProblem.Folder : FolderFileProblem.NotThere)
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
