using System.Buffers;
using System.Collections.Immutable;
using Gazette.Compiling.Files;
using Gazette.Sources;

namespace Gazette.Building;

/// <summary>Tells whether documents are still as a run has written them. Thread-safe.</summary>
internal sealed class WrittenFiles(OutputFolder output)
{
    /// <summary>
    /// Whether a document is still as it was written. Contents are compared, not times, so that a copy of the folder counts as the folder.
    /// </summary>
    public bool IsUnchanged(FileStamp file) => HashOf(file.Path) == file.Hash;

    /// <summary>Null if the file does not exist or cannot be read.</summary>
    public ContentHash? HashOf(string name)
    {
        try
        {
            using Microsoft.Win32.SafeHandles.SafeFileHandle file = File.OpenHandle(
                output.Locate(name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            long length = RandomAccess.GetLength(file);
            if (length > Array.MaxLength)
            {
                return null;
            }

            byte[] content = ArrayPool<byte>.Shared.Rent((int)length);
            try
            {
                return ContentHash.Of(content.AsSpan(0, RandomAccess.Read(file, content.AsSpan(0, (int)length), fileOffset: 0)));
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(content);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public static ImmutableArray<FileStamp> StampsOf(IEnumerable<OutputFile> files) =>
        [.. files.Select(file => new FileStamp(file.Name, ContentHash.Of(file.Content)))];
}
