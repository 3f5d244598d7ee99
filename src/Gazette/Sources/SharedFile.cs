namespace Gazette.Sources;

/// <summary>
/// Reads files that another program may have open: on Windows a document that is open in Word, or a workbook that is open in Excel, can only be read
/// by a program that lets the other one go on writing.
/// </summary>
public static class SharedFile
{
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <param name="bufferSize">0 for a reader that asks for large pieces.</param>
    public static FileStream Open(string path, int bufferSize = 4096)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize);
        }
        catch (UnauthorizedAccessException) when (Directory.Exists(path))
        {
            throw new FolderInPlaceException();
        }
    }

    /// <summary>All bytes of a file whose size is known to be bounded.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static byte[] ReadAll(string path)
    {
        using FileStream stream = Open(path, bufferSize: 0);
        byte[] content = GC.AllocateUninitializedArray<byte>(checked((int)stream.Length));
        int length = stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
        return length == content.Length ? content : content[..length];
    }
}
