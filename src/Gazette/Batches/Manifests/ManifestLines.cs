namespace Gazette.Batches.Manifests;

/// <summary>Goes through a manifest line by line in a buffer of fixed size. A last line without an end is the torso of a killed run, and left out.</summary>
internal sealed class ManifestLines(Stream stream, int longestLine)
{
    /// <summary>Takes a line without its comma, and its offset in the file; false ends the reading.</summary>
    public delegate bool Taker(ReadOnlySpan<byte> line, long offset);

    public void Read(Taker take)
    {
        byte[] buffer = new byte[longestLine];
        long offset = 0;
        int length = 0;
        while (stream.Read(buffer, length, buffer.Length - length) is > 0 and int count)
        {
            length += count;
            int start = 0;
            while (buffer.AsSpan(start, length - start).IndexOf((byte)'\n') is >= 0 and int end)
            {
                if (!take(buffer.AsSpan(start, end).TrimEnd((byte)','), offset + start))
                {
                    return;
                }

                start += end + 1;
            }

            // A line that fills the buffer is none of ours; the rest of the file is left unread.
            if (start == 0 && length == buffer.Length)
            {
                return;
            }

            buffer.AsSpan(start, length - start).CopyTo(buffer);
            offset += start;
            length -= start;
        }
    }
}
