using Gazette.Diagnostics;

namespace Gazette.Fixing;

/// <summary>Replaces a file's content completely or not at all: the new content is first written under a temporary name beside it.</summary>
internal static class FileReplacement
{
    /// <exception cref="IOException">The file cannot be replaced, and is unchanged.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be replaced, and is unchanged.</exception>
    public static void Write(string path, byte[] content)
    {
        // A link stays a link; the file that it leads to is replaced.
        string target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        if (File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
        {
            throw new ReadOnlyFileException();
        }

        string temporary = Path.Combine(Path.GetDirectoryName(target)!, $".gazette-{Environment.ProcessId}-fix.tmp");
        try
        {
            using (FileStream stream = new(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                stream.Write(content);
            }

            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
            }

            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
