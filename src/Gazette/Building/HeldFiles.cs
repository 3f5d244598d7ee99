using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Building;

/// <summary>
/// Changes of files that another program may have open. On Windows such a file can be neither replaced nor deleted, and virus scanners and indexers
/// open new files for a moment; so these try a few times.
/// </summary>
internal static class HeldFiles
{
    private const int Tries = 4;

    /// <summary>Gives a file a name that another file may have.</summary>
    /// <exception cref="IOException">The other file cannot be replaced.</exception>
    /// <exception cref="UnauthorizedAccessException">The other file may not be replaced.</exception>
    public static void Replace(string from, string to) => Try(() => Move(from, to));

    /// <summary>Deletes a file or a whole folder that nobody needs any more; what cannot be deleted is left.</summary>
    public static void Discard(string path)
    {
        try
        {
            Try(() =>
            {
                if (Directory.Exists(path))
                {
                    Directory.Delete(path, recursive: true);
                }
                else
                {
                    File.Delete(path);
                }
            });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next run tries again.
        }
    }

    // Neither reason passes, and Windows says of both only that permission is denied.
    private static void Move(string from, string to)
    {
        try
        {
            File.Move(from, to, overwrite: true);
        }
        catch (UnauthorizedAccessException) when (Directory.Exists(to))
        {
            throw new FolderInPlaceException();
        }
        catch (UnauthorizedAccessException) when (OperatingSystem.IsWindows() && File.Exists(to) && new FileInfo(to).IsReadOnly)
        {
            throw new ReadOnlyFileException();
        }
    }

    private static void Try(Action change)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                change();
                return;
            }
            catch (Exception exception) when (OperatingSystem.IsWindows() && attempt < Tries && FileFault.MayBeHeldOpen(exception))
            {
                Thread.Sleep(100 * attempt);
            }
        }
    }
}
