using System.Text;
using Gazette.Sources;

namespace Gazette.Building.Manifests;

/// <summary>
/// The documents that a run is about to put in place, one a line with the hash of its content. A killed run may have replaced documents that no
/// manifest lists; by this list the next run knows that they are not a person's. It is deleted once a manifest lists them. Packages alone need no list:
/// they are sealed.
/// </summary>
internal sealed class AnnouncedFiles(string path) : IDisposable
{
    private const int HashLength = 32;

    private FileStream? _stream;
    private bool _failed;

    /// <summary>The documents of a list; none if it does not exist. A line that a killed run has not completed is left out.</summary>
    public static IEnumerable<FileStamp> Read(string path)
    {
        using StreamReader? reader = Open(path);
        while (reader?.ReadLine() is { } line)
        {
            if (line.Length > HashLength + 1 && ContentHash.TryParse(line[..HashLength], out ContentHash hash))
            {
                yield return new FileStamp(line[(HashLength + 1)..], hash);
            }
        }
    }

    /// <summary>Adds documents; all lines are in the file when this returns.</summary>
    public void Add(IEnumerable<FileStamp> documents)
    {
        try
        {
            if (!_failed)
            {
                _stream ??= new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
                _stream.Write(Encoding.UTF8.GetBytes(string.Concat(documents.Select(document => $"{document.Hash} {document.Path}\n"))));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Without the list, only a run that is killed has to be repeated with `--overwrite`.
            _failed = true;
        }
    }

    public void Dispose() => _stream?.Dispose();

    private static StreamReader? Open(string path)
    {
        try
        {
            return new StreamReader(SharedFile.Open(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
