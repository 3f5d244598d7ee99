namespace Gazette.Data.Text;

/// <summary>
/// Reads a report's bytes, but at most one more than a report may have: a device or a pipe may be endless, and one byte too many is enough to reject
/// it.
/// </summary>
public static class BoundedReading
{
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static byte[] ReadFile(string path, int mostBytes = DataLimits.FileBytes)
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        return Read(stream, mostBytes);
    }

    public static byte[] Read(Stream stream, int mostBytes = DataLimits.FileBytes)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using MemoryStream bytes = new();
        byte[] buffer = new byte[81_920];
        while (bytes.Length <= mostBytes && stream.Read(buffer, 0, (int)Math.Min(buffer.Length, mostBytes + 1L - bytes.Length)) is > 0 and var count)
        {
            bytes.Write(buffer, 0, count);
        }

        return bytes.ToArray();
    }
}
