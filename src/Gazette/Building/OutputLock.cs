using System.Text;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Building;

/// <summary>
/// Keeps a second run out of a folder, or a second run of the same shard. The system releases the lock when the process ends, however it ends. Shards
/// share the lock of the folder.
/// </summary>
internal sealed class OutputLock : IDisposable
{
    private readonly List<FileStream> _held = [];
    private readonly StateFolder _state;

    private OutputLock(StateFolder state) => _state = state;

    /// <param name="runner">How this run is named in another run's message.</param>
    /// <exception cref="IOException">Another run holds the lock.</exception>
    public static OutputLock Take(StateFolder state, string runner) =>
        TryTake(state, runner) ?? throw new OutputException(OutputWords.Busy(state.OutputPath, HolderOf(state)));

    /// <summary>Null if another run holds the lock.</summary>
    public static OutputLock? TryTake(StateFolder state, string runner)
    {
        Directory.CreateDirectory(state.FullPath);
        OutputLock taken = new(state);
        bool isTaken = state.Shard is null
            ? taken.Hold(state.CommonLock, FileAccess.ReadWrite, FileShare.None)
            : taken.Hold(state.CommonLock, FileAccess.Read, FileShare.Read) && taken.Hold(state.Lock, FileAccess.ReadWrite, FileShare.None);
        if (!isTaken)
        {
            taken.Release();
            return null;
        }

        taken.Sign(runner);
        return taken;
    }

    public void Dispose()
    {
        if (_held.Count > 0)
        {
            HeldFiles.Discard(_state.Holder);
            Release();
        }
    }

    private bool Hold(string path, FileAccess access, FileShare share)
    {
        try
        {
            _held.Add(new FileStream(path, FileMode.OpenOrCreate, access, share, bufferSize: 0));
            return true;
        }
        catch (IOException exception) when (FileFault.IsHeldOpen(exception))
        {
            return false;
        }
    }

    // It is only for another run's message.
    private void Sign(string runner)
    {
        try
        {
            File.WriteAllText(_state.Holder, runner);
        }
        catch (IOException exception) when (FileFault.IsHeldOpen(exception))
        {
            // Another run is just reading what an earlier one has left.
        }
    }

    private void Release()
    {
        _held.ForEach(stream => stream.Dispose());
        _held.Clear();
    }

    private static string Read(string path) => Encoding.UTF8.GetString(SharedFile.ReadAll(path));

    // The file may be missing or incomplete, because the other run is just writing it.
    private static string HolderOf(StateFolder state)
    {
        try
        {
            string holder = new[] { state.Holder, state.Of(null).Holder }.Where(File.Exists).Select(Read).FirstOrDefault() ?? "";
            return holder.Length < 200 ? holder.ReplaceLineEndings(" ") : "";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
