namespace Gazette.Sources;

/// <summary>The state of a file, or of a folder as a whole, when it was read or written.</summary>
public readonly record struct FileStamp(string Path, ContentHash Hash)
{
    /// <summary>The state of a file on the disk now; null if it is gone or cannot be read.</summary>
    internal static FileStamp? OfFile(string path)
    {
        try
        {
            using FileStream stream = SharedFile.Open(path);
            return new FileStamp(path, ContentHash.Of(stream));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
