using System.Buffers;
using Gazette.Building;
using Gazette.Data.Tables;

namespace Gazette.Cli.Commands;

/// <summary>The reports of a run, read while it goes on.</summary>
/// <param name="Reports">To be walked once.</param>
/// <param name="Paths">The files that they come from.</param>
/// <param name="HasStream">More of them come through standard input, nobody knows how many.</param>
internal sealed record FoundInputs(IEnumerable<ReportInput> Reports, IReadOnlyList<string> Paths, bool HasStream)
{
    /// <summary>
    /// How many there are, for a bar that shows progress; null where only reading them all would tell. Of a table it is the lines,
    /// which a cell with a line end makes too many.
    /// </summary>
    public long? CountReports()
    {
        if (HasStream)
        {
            return null;
        }

        long count = 0;
        foreach (string path in Paths)
        {
            if (!TableFile.IsTable(path))
            {
                count++;
            }
            else if (CountRows(path) is { } rows)
            {
                count += rows;
            }
            else
            {
                return null;
            }
        }

        return count;
    }

    private static long? CountRows(string path)
    {
        if (!TableFile.IsText(path))
        {
            return null;
        }

        byte[] buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        try
        {
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
            long lines = 0;
            while (stream.Read(buffer) is > 0 and var count)
            {
                lines += buffer.AsSpan(0, count).Count((byte)'\n');
            }

            return Math.Max(lines - 1, 0);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
