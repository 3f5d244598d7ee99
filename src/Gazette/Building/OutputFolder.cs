using Gazette.Compiling.Files;
using Microsoft.Win32.SafeHandles;

namespace Gazette.Building;

/// <summary>
/// Where documents are written, whole or not at all: a report's files are laid down under temporary names first, and take their own
/// names when all of them are there. What stood there before stays until then. One run at a time has the folder, or one of each part.
/// </summary>
/// <remarks>A link in the folder is replaced by the file, and what it led to stays as it is.</remarks>
internal sealed class OutputFolder : IDisposable
{
    private const int TriesWhileHeldOpen = 3;

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
                throw new IOException($"`{missing}` is a file, and documents go to a folder");
            }

            _created.Add(missing);
        }

        _lock = OutputLock.Take(State, runner);
    }

    public string FullPath { get; }

    public StateFolder State { get; }

    /// <summary>Makes the folder where there is none; it goes again if nothing comes to stand in it.</summary>
    /// <param name="runner">How another run is told who has the folder.</param>
    /// <exception cref="IOException">It cannot be made, a file has its name, or another run has it.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made.</exception>
    public static OutputFolder Open(string path, Shard? shard, string runner) => new(path, shard, runner);

    /// <summary>Takes away what killed runs have left; their journals must have been read by then.</summary>
    public void Sweep()
    {
        foreach (string path in State.Unfinished)
        {
            if (Directory.Exists(path))
            {
                Directory.Delete(path, recursive: true);
            }

            File.Delete(path);
        }

        Directory.CreateDirectory(State.Pending);
    }

    /// <summary>Lays the files down under temporary names: all of them, or none and the exception that stopped it. From any thread.</summary>
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

    /// <summary>Gives the files their own names, over whatever had them.</summary>
    public void Commit(IReadOnlyList<PendingFile> pending)
    {
        try
        {
            // All targets are looked at before the first file is moved, so that all move or none. A single file needs no look: its move fails by itself.
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
            TryDelete(file.Temporary);
        }
    }

    /// <summary>Takes a document away, and the folders that it leaves empty.</summary>
    public void Remove(string name)
    {
        string path = Locate(name);
        File.Delete(path);
        for (string folder = Path.GetDirectoryName(path)!; folder.Length > FullPath.Length && IsEmpty(folder); folder = Path.GetDirectoryName(folder)!)
        {
            Directory.Delete(folder);
        }
    }

    /// <summary>The full path of a name in this folder or beneath it.</summary>
    /// <exception cref="IOException">The name leads out of the folder, as only one in a manifest can that somebody has changed.</exception>
    public string Locate(string name)
    {
        string path = Path.GetFullPath(name, FullPath);
        return path.StartsWith(FullPath + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            && !path.StartsWith(State.FullPath + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? path
            : throw new IOException($"`{name}` leads out of the output folder");
    }

    /// <summary>A path as a manifest has it: from this folder, with <c>/</c>. A name without a folder, as a shipped template has, stays a name.</summary>
    public string NameOf(string path)
    {
        if (!Path.IsPathFullyQualified(path))
        {
            return path;
        }

        // Between two drives of Windows there is no way but the full one.
        string relative = Path.GetRelativePath(FullPath, path);
        string name = OperatingSystem.IsWindows() ? relative.Replace('\\', '/') : relative;
        return Path.IsPathFullyQualified(name) || name.StartsWith("../", StringComparison.Ordinal) ? name : "./" + name;
    }

    /// <summary>The path that <see cref="NameOf"/> was given.</summary>
    public string PathOf(string name) => PathOf(name, FullPath);

    public static string PathOf(string name, string folder) => IsPath(name) ? Path.GetFullPath(name, folder) : name;

    /// <summary>Whether a name of a manifest leads somewhere, rather than being that of a shipped template or of standard input.</summary>
    public static bool IsPath(string name) =>
        name.StartsWith("./", StringComparison.Ordinal) || name.StartsWith("../", StringComparison.Ordinal) || Path.IsPathFullyQualified(name);

    /// <summary>Takes away every temporary file, and the folder if this run made it for nothing.</summary>
    public void Dispose()
    {
        if (Directory.Exists(State.Pending))
        {
            Directory.Delete(State.Pending, recursive: true);
        }

        _lock.Dispose();
        if (_created.Count > 0)
        {
            TryDelete(State.Lock);
            TryDelete(State.CommonLock);
        }

        foreach (string folder in _created.TakeWhile(folder => Directory.Exists(folder) && IsEmpty(folder)))
        {
            Directory.Delete(folder);
        }
    }

    private static bool IsEmpty(string folder) => !Directory.EnumerateFileSystemEntries(folder).Any();

    // Windows lets nobody replace a file that a program has open, and virus scanners open what is new.
    private static void Move(PendingFile file)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                File.Move(file.Temporary, file.Target, overwrite: true);
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
            catch (Exception exception)
                when (OperatingSystem.IsWindows() && attempt < TriesWhileHeldOpen && exception is IOException or UnauthorizedAccessException)
            {
                Thread.Sleep(100 * attempt);
            }
        }
    }

    private static IOException InTheWay(PendingFile file) => new($"a folder is in the way at `{Path.GetFileName(file.Target)}`");

    private static void TryDelete(string path)
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
