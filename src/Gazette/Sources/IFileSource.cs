namespace Gazette.Sources;

/// <summary>Where the bytes of files come from: the disk, or a run that has changed some of them in memory. Called from several threads.</summary>
public interface IFileSource
{
    /// <summary>The bytes of a file; of a file that is too large, only enough of them to see that.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public byte[] Read(string path);
}
