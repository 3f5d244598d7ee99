namespace Gazette.Batches;

/// <summary>
/// Where documents are written, whole or not at all: a report's files are laid down under temporary names in this folder first, and
/// take their own names when all of them are there. What stood there before stays until then.
/// </summary>
/// <remarks>A link in the folder is replaced by the file, and what it led to stays as it is.</remarks>
internal sealed class OutputFolder : IDisposable
{
    private readonly HashSet<string> _temporary = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private readonly List<string> _created = [];
    private int _next;
    private bool _closed;

    private OutputFolder(string path) => FullPath = path;

    public string FullPath { get; }

    /// <summary>Makes the folder where there is none; it goes again if nothing comes to stand in it.</summary>
    /// <exception cref="IOException">It cannot be made, or a file has its name.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made.</exception>
    public static OutputFolder Open(string path)
    {
        OutputFolder folder = new(Path.GetFullPath(path));
        for (string? missing = folder.FullPath; missing is not null && !Directory.Exists(missing); missing = Path.GetDirectoryName(missing))
        {
            if (File.Exists(missing))
            {
                throw new IOException($"`{missing}` is a file, and documents go to a folder");
            }

            folder._created.Add(missing);
        }

        Directory.CreateDirectory(folder.FullPath);
        return folder;
    }

    /// <summary>Lays the files down under temporary names: all of them, or none and the exception that stopped it.</summary>
    public IReadOnlyList<PendingFile> Prepare(IEnumerable<OutputFile> files)
    {
        List<PendingFile> pending = [];
        try
        {
            foreach (OutputFile file in files)
            {
                pending.Add(new PendingFile(NewTemporary(), Locate(file.Name)));
                using FileStream stream = new(pending[^1].Temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
                stream.Write(file.Content);
            }

            return pending;
        }
        catch
        {
            Discard(pending);
            throw;
        }
    }

    /// <summary>Gives the files their own names, over whatever had them.</summary>
    public void Commit(IReadOnlyList<PendingFile> pending)
    {
        try
        {
            if (pending.FirstOrDefault(file => Directory.Exists(file.Target)) is { } blocked)
            {
                throw new IOException($"a folder is in the way at `{Path.GetFileName(blocked.Target)}`");
            }

            foreach (PendingFile file in pending)
            {
                File.Move(file.Temporary, file.Target, overwrite: true);
                Forget(file.Temporary);
                _created.Clear();
            }
        }
        catch
        {
            Discard(pending);
            throw;
        }
    }

    public void Discard(IEnumerable<PendingFile> pending)
    {
        foreach (PendingFile file in pending)
        {
            Delete(file.Temporary);
            Forget(file.Temporary);
        }
    }

    /// <summary>The full path of a name in this folder.</summary>
    /// <exception cref="InvalidOperationException">The name leads out of the folder, which <see cref="OutputName"/> rules out.</exception>
    public string Locate(string name)
    {
        string path = Path.GetFullPath(Path.Combine(FullPath, name));
        return string.Equals(Path.GetDirectoryName(path), Path.TrimEndingDirectorySeparator(FullPath), StringComparison.Ordinal)
            ? path
            : throw new InvalidOperationException($"`{name}` leads out of the output folder");
    }

    /// <summary>Takes away every temporary file, and the folder if this run made it for nothing.</summary>
    public void Dispose()
    {
        string[] left;
        lock (_lock)
        {
            _closed = true;
            left = [.. _temporary];
            _temporary.Clear();
        }

        foreach (string path in left)
        {
            Delete(path);
        }

        foreach (string folder in _created.TakeWhile(folder => Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            Directory.Delete(folder);
        }
    }

    private string NewTemporary()
    {
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_closed, this);
            string path = Path.Combine(FullPath, $".gazette-{Environment.ProcessId}-{_next++}.tmp");
            _temporary.Add(path);
            return path;
        }
    }

    private void Forget(string temporary)
    {
        lock (_lock)
        {
            _temporary.Remove(temporary);
        }
    }

    private static void Delete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The mistake that led here is the one worth telling.
        }
    }
}
