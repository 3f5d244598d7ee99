using System.Buffers;
using Gazette.Building;
using Gazette.Data.Tables;
using Gazette.Sources;

namespace Gazette.Cli.Commands;

/// <summary>The reports of a run, read lazily.</summary>
/// <param name="Reports">Enumerate only once.</param>
/// <param name="Paths">The files that they come from.</param>
/// <param name="HasStream">Whether an unknown number of further reports comes through standard input.</param>
internal sealed record FoundInputs(IEnumerable<ReportInput> Reports, IReadOnlyList<string> Paths, bool HasStream)
{
    /// <summary>
    /// The number of reports, for the progress bar; null if it is only known after reading them all. For a table, the number of lines, which is too
    /// high if cells contain line ends.
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
            if (!TableFile.IsTable(path) && !StreamedReports.IsFile(path))
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
        if (!TableFile.IsText(path) && !StreamedReports.IsFile(path))
        {
            return null;
        }

        byte[] buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
        try
        {
            using FileStream stream = SharedFile.Open(path);
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
