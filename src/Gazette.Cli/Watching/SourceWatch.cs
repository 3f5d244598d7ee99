namespace Gazette.Cli.Watching;

/// <summary>
/// Waits until something changes in the folders that reports are made from. What changes while nobody waits is not missed. Editors replace files,
/// write them in pieces, and leave copies beside them: several changes shortly after one another are one.
/// </summary>
/// <param name="isIgnored">Whether a full path is one that the program itself writes.</param>
internal sealed class SourceWatch(Func<string, bool> isIgnored) : IDisposable
{
    private const int MostWaits = 20;
    private static readonly string[] EndsOfCopies = ["~", ".tmp", ".swp", ".swx", ".bak"];

    private readonly Dictionary<SourceFolder, FileSystemWatcher> _watchers = [];
    private readonly ManualResetEventSlim _changed = new();

    /// <summary>How long nothing may change until several changes are over.</summary>
    public TimeSpan Quiet { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Set after a change that nobody has waited for yet.</summary>
    public WaitHandle Changed => _changed.WaitHandle;

    public bool HasChanged => _changed.IsSet;

    /// <summary>Watches these folders from now on, besides those that it watches already.</summary>
    /// <exception cref="IOException">The system does not allow so many.</exception>
    public void Follow(IEnumerable<SourceFolder> folders)
    {
        // A folder that is deleted and made again is a new one.
        Drop(folder => !Directory.Exists(folder.Path));
        foreach (SourceFolder folder in folders.Where(folder => Directory.Exists(folder.Path)))
        {
            if (!_watchers.Keys.Any(watched => watched.Covers(folder)))
            {
                Drop(folder.Covers);
                _watchers.Add(folder, Watch(folder));
            }
        }
    }

    /// <summary>True after a change; false if the wait is cancelled.</summary>
    public bool WaitForChange(CancellationToken cancellation)
    {
        try
        {
            _changed.Wait(cancellation);
            for (int wait = 0; wait < MostWaits; wait++)
            {
                _changed.Reset();
                if (!_changed.Wait(Quiet, cancellation))
                {
                    break;
                }
            }

            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>Whether there is a change before this time is over; it is still to be waited for.</summary>
    public bool ChangesWithin(TimeSpan time, CancellationToken cancellation)
    {
        try
        {
            return _changed.Wait(time, cancellation);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    public void Dispose()
    {
        Drop(_ => true);
        _changed.Dispose();
    }

    private void Drop(Predicate<SourceFolder> isMeant)
    {
        foreach (SourceFolder folder in _watchers.Keys.Where(folder => isMeant(folder)).ToArray())
        {
            _watchers[folder].Dispose();
            _watchers.Remove(folder);
        }
    }

    private FileSystemWatcher Watch(SourceFolder folder)
    {
        FileSystemWatcher watcher = new(folder.Path)
        {
            IncludeSubdirectories = folder.Beneath,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, change) => Note(change.FullPath, change.Name);
        watcher.Created += (_, change) => Note(change.FullPath, change.Name);
        watcher.Deleted += (_, change) => Note(change.FullPath, change.Name);
        watcher.Renamed += (_, change) =>
        {
            Note(change.OldFullPath, change.OldName);
            Note(change.FullPath, change.Name);
        };

        // More changes than the system keeps for us.
        watcher.Error += (_, _) => _changed.Set();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    /// <param name="name">The path from the watched folder.</param>
    private void Note(string path, string? name)
    {
        string[] parts = (name ?? "").Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        bool isHidden = Array.Exists(parts, part => part.StartsWith('.') || part.StartsWith("~$", StringComparison.Ordinal));
        if (!isHidden && !Array.Exists(EndsOfCopies, end => path.EndsWith(end, StringComparison.Ordinal)) && !isIgnored(path))
        {
            _changed.Set();
        }
    }
}
