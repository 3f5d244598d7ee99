namespace Gazette.Sources;

/// <summary>The folder of one report, which its documents may take pictures from.</summary>
public interface IReportFolder
{
    /// <summary>Reads a file in the folder, or returns why it cannot. Links are not followed.</summary>
    /// <param name="steps">The folders on the way and the file's name; none of them leads up or out of the folder.</param>
    /// <param name="mostBytes">A larger file is not read.</param>
    public FolderFile Read(IReadOnlyList<string> steps, int mostBytes);

    /// <summary>The files that have been read so far, with their state; a file that was not found has no hash.</summary>
    public IEnumerable<FileStamp> Stamps { get; }
}

/// <summary>The result of reading a file from a folder.</summary>
/// <param name="Problem">Why there is no content; null if there is.</param>
public sealed record FolderFile(ReadOnlyMemory<byte> Content, FolderFileProblem? Problem = null);
