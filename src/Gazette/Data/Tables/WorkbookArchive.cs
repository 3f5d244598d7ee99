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
            long bytes = archive.Entries.Sum(entry => entry.Length);
            long shared = archive.Entries.Where(entry => entry.FullName.EndsWith("sharedStrings.xml", StringComparison.OrdinalIgnoreCase)).Sum(entry => entry.Length);
            if (bytes > MostBytes || shared > MostSharedBytes)
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
}
