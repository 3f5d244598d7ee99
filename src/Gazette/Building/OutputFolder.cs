using Gazette.Compiling.Files;
using Gazette.Diagnostics;
using Microsoft.Win32.SafeHandles;

namespace Gazette.Building;

/// <summary>
/// Writes a report's documents all or none: they are first written under temporary names and renamed when all of them are complete, so that the
/// earlier files stay until then. Only one run at a time can use the folder, or one run per shard.
/// </summary>
/// <remarks>A link in the folder is replaced by the file; the link's target is not touched.</remarks>
internal sealed class OutputFolder : IDisposable
{
    private readonly List<string> _created = [];
    private readonly OutputLock _lock;
    private int _next;

    private OutputFolder(string path, Shard? shard, string runner)
    {
        FullPath = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        State = new StateFolder(FullPath, shard);
        for (string? missing = State.FullPath; missing is not null && !Directory.Exists(missing); missing = Path.GetDirectoryName(missing))
        {
            if (File.Exists(missing))
            {
                throw new OutputException(OutputWords.FileInTheWay(missing));
            }

            _created.Add(missing);
        }

        _lock = OutputLock.Take(State, runner);
    }

    public string FullPath { get; }

    public StateFolder State { get; }

    /// <summary>Creates the folder if it does not exist; it is deleted again if nothing is written to it.</summary>
    /// <param name="runner">How this run is named to another one that wants the folder.</param>
    /// <exception cref="OutputException">It cannot be created, a file has its name, or another run has locked it.</exception>
    public static OutputFolder Open(string path, Shard? shard, string runner)
    {
        try
        {
            return new(path, shard, runner);
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or (IOException and not OutputException))
        {
            throw new OutputException(OutputWords.Unwritable(path, FileFault.ReasonOf(exception)));
        }
    }

    /// <summary>
    /// Clears away what killed runs have left. Their journals, which may be open, are only moved out of the way of this run's: on Windows the name of
    /// a deleted file is not free before the file is closed.
    /// </summary>
    public void Sweep()
    {
        foreach (string path in State.UnfinishedDocuments)
        {
            HeldFiles.Discard(path);
        }

        Directory.CreateDirectory(State.Pending);
        foreach (string path in State.UnfinishedManifests.Where(File.Exists))
        {
            HeldFiles.Replace(path, Path.Combine(State.Pending, Path.GetFileName(path)));
        }
    }

    /// <summary>Writes the files under temporary names: all of them, or none if it throws. Thread-safe.</summary>
    public IReadOnlyList<PendingFile> Prepare(IReadOnlyList<OutputFile> files)
    {
        List<PendingFile> pending = new(files.Count);
        try
        {
            foreach (OutputFile file in files)
            {
                pending.Add(new PendingFile(Path.Combine(State.Pending, $"{Interlocked.Increment(ref _next)}"), Locate(file.Name)));
                using SafeFileHandle temporary = File.OpenHandle(pending[^1].Temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None);
                RandomAccess.Write(temporary, file.Content, fileOffset: 0);
            }

            return pending;
        }
        catch
        {
            Discard(pending);
            throw;
        }
    }

    /// <summary>Moves the files to their final names, replacing existing files.</summary>
    public void Commit(IReadOnlyList<PendingFile> pending)
    {
        try
        {
            // Check all targets first so that we move all files or none. With a single file the move itself fails.
            foreach (PendingFile file in pending.Count > 1 ? pending : [])
            {
                if (Directory.Exists(file.Target))
                {
                    throw InTheWay(file);
                }
            }

            foreach (PendingFile file in pending)
            {
                Move(file);
            }

            _created.Clear();
        }
        catch
        {
            Discard(pending);
            throw;
        }
    }

    public static void Discard(IEnumerable<PendingFile> pending)
    {
        foreach (PendingFile file in pending)
        {
            HeldFiles.Discard(file.Temporary);
        }
    }

    /// <summary>Deletes a document, and the folders that this leaves empty.</summary>
    public void Remove(string name)
    {
        string path = Locate(name);
        File.Delete(path);
        for (string folder = Path.GetDirectoryName(path)!; folder.Length > FullPath.Length && IsEmpty(folder); folder = Path.GetDirectoryName(folder)!)
        {
            Directory.Delete(folder);
        }
    }

    /// <summary>The full path of a name in this folder or below it.</summary>
    /// <exception cref="IOException">The name leads out of the folder, which is only possible if somebody has edited the manifest.</exception>
    public string Locate(string name)
    {
        string path = Path.GetFullPath(name, FullPath);
        return IsBeneath(FullPath, path) && !IsBeneath(State.FullPath, path)
            ? path
            : throw new OutputException(OutputWords.LeadsOut(name));
    }

    /// <summary>
    /// A path as the manifest writes it: relative to this folder, with <c>/</c>. A name without a folder, such as that of a built-in template, stays
    /// as it is.
    /// </summary>
    public string NameOf(string path)
    {
        if (!Path.IsPathFullyQualified(path))
        {
            return path;
        }

        // There is no relative path between two drives of Windows.
        string relative = Path.GetRelativePath(FullPath, path);
        string name = OperatingSystem.IsWindows() ? relative.Replace('\\', '/') : relative;
        return Path.IsPathFullyQualified(name) || name.StartsWith("../", StringComparison.Ordinal) ? name : "./" + name;
    }

    /// <summary>The path that <see cref="NameOf"/> was given.</summary>
    public string PathOf(string name) => PathOf(name, FullPath);

    public static string PathOf(string name, string folder) => IsPath(name) ? Path.GetFullPath(name, folder) : name;

    /// <summary>Whether a name in a manifest is a path, rather than that of a built-in template or of standard input.</summary>
    public static bool IsPath(string name) =>
        name.StartsWith("./", StringComparison.Ordinal) || name.StartsWith("../", StringComparison.Ordinal) || Path.IsPathFullyQualified(name);

    /// <summary>Deletes all temporary files, and the folder if this run created it and wrote nothing.</summary>
    public void Dispose()
    {
        HeldFiles.Discard(State.Pending);
        _lock.Dispose();
        if (_created.Count > 0)
        {
            HeldFiles.Discard(State.Lock);
            HeldFiles.Discard(State.CommonLock);
        }

        foreach (string folder in _created.TakeWhile(folder => Directory.Exists(folder) && IsEmpty(folder)))
        {
            Directory.Delete(folder);
        }
    }

    // Only the root of a drive ends in a separator.
    private static bool IsBeneath(string folder, string path) =>
        path.StartsWith(Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static bool IsEmpty(string folder) => !Directory.EnumerateFileSystemEntries(folder).Any();

    private static void Move(PendingFile file)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                HeldFiles.Replace(file.Temporary, file.Target);
                return;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException && Directory.Exists(file.Target))
            {
                throw InTheWay(file);
            }
            catch (DirectoryNotFoundException) when (attempt == 1)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file.Target)!);
            }
        }
    }

    private static OutputException InTheWay(PendingFile file) => new(OutputWords.FolderInTheWay(Path.GetFileName(file.Target)));
}
