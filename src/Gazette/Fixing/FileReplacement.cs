namespace Gazette.Fixing;

/// <summary>Puts other bytes into a file, all of them or none: under a temporary name beside it first, then in its place.</summary>
internal static class FileReplacement
{
    /// <exception cref="IOException">The file cannot be replaced, and is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be replaced, and is as it was.</exception>
    public static void Write(string path, byte[] content)
    {
        // A link stays a link: what it leads to is the file.
        string target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        if (File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
        {
            throw new UnauthorizedAccessException("it is read-only");
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
