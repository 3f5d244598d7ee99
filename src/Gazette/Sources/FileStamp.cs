namespace Gazette.Sources;

/// <summary>A file, or a folder taken as one, as it was when it was read or written.</summary>
public readonly record struct FileStamp(string Path, ContentHash Hash)
{
    /// <summary>A file as it is on the disk now; null where it is gone or cannot be read.</summary>
    internal static FileStamp? OfFile(string path)
    {
        try
        {
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return new FileStamp(path, ContentHash.Of(stream));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
