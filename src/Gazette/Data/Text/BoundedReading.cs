using Gazette.Sources;

namespace Gazette.Data.Text;

/// <summary>
/// Reads a report's bytes, but at most one more than a report may have: a device or a pipe may be endless, and one byte too many is enough to reject
/// it.
/// </summary>
public static class BoundedReading
{
    private const int FirstBytes = 1 << 14;

    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static byte[] ReadFile(string path, int mostBytes = DataLimits.FileBytes)
    {
        using FileStream stream = SharedFile.Open(path, bufferSize: 0);
        return Read(stream, mostBytes);
    }

    public static byte[] Read(Stream stream, int mostBytes = DataLimits.FileBytes)
    {
        ArgumentNullException.ThrowIfNull(stream);
        int most = mostBytes + 1;

        // One byte more than the file has shows its end without a larger array. A pipe has no length, and some devices say 0.
        byte[] bytes = new byte[Math.Min(most, stream.CanSeek && stream.Length > 0 ? stream.Length + 1 : FirstBytes)];
        int count = 0;
        while (count < most && stream.Read(bytes, count, bytes.Length - count) is > 0 and var read)
        {
            count += read;
            if (count == bytes.Length && count < most)
            {
                Array.Resize(ref bytes, (int)Math.Min(most, bytes.Length * 2L));
            }
        }

        return bytes[..count];
    }
}
