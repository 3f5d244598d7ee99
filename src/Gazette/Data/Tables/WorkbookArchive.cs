using System.IO.Compression;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Data.Tables;

/// <summary>A workbook of the new kind is a zip archive, and a small archive can hold more than any memory.</summary>
internal static class WorkbookArchive
{
    private const long MostBytes = 1L << 30;
    private const long MostSharedBytes = 1L << 28;

    /// <summary>False where the bag says that it holds too much; what is no archive is left to the reader. The stream ends up at its beginning.</summary>
    public static bool IsBounded(Stream stream, SourceSpan whole, DiagnosticBag bag)
    {
        try
        {
            using ZipArchive archive = new(stream, ZipArchiveMode.Read, leaveOpen: true);

            // Rows are read one after another; the texts that they share are all in memory.
            bool isLarge = archive.Entries.Sum(entry => entry.Length) > MostBytes;
            if (isLarge || archive.Entries.Any(
                entry => entry.FullName.EndsWith("sharedStrings.xml", StringComparison.OrdinalIgnoreCase) && Exceeds(entry, MostSharedBytes)))
            {
                bag.Add(TableDiagnostics.WorkbookTooLarge(whole));
                return false;
            }
        }
        catch (InvalidDataException)
        {
            // The old kind, or no workbook at all.
        }

        stream.Position = 0;
        return true;
    }

    // Unpacked to see: what the archive says of itself need not be so.
    private static bool Exceeds(ZipArchiveEntry entry, long most)
    {
        byte[] piece = new byte[64 * 1024];
        using Stream content = entry.Open();
        long read = 0;
        for (int length = content.Read(piece); length > 0 && read <= most; length = content.Read(piece))
        {
            read += length;
        }

        return read > most;
    }
}
