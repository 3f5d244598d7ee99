namespace Gazette.Sources;

/// <summary>The folder of one report, from which its documents may take pictures.</summary>
public interface IReportFolder
{
    /// <summary>Reads a file in the folder, or says why it cannot be had. Links are not followed.</summary>
    /// <param name="steps">The folders on the way and the file's name; none of them leads up or out.</param>
    /// <param name="mostBytes">A larger file is not read.</param>
    public FolderFile Read(IReadOnlyList<string> steps, int mostBytes);

    /// <summary>What has been read so far, as it was; what was looked for and not found has no hash.</summary>
    public IEnumerable<FileStamp> Stamps { get; }
}

/// <summary>What a folder gave.</summary>
/// <param name="Problem">Why there is no content; null where there is.</param>
public sealed record FolderFile(ReadOnlyMemory<byte> Content, FolderFileProblem? Problem = null);
