using System.IO.Compression;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Data.Tables;

/// <summary>Checks a workbook of the new format: it is a zip archive, and a small archive can unpack to more than fits in memory.</summary>
internal static class WorkbookArchive
{
    private const long MostBytes = 1L << 30;
    private const long MostSharedBytes = 1L << 28;

    /// <summary>
    /// False with the reason in the bag if it is too large, or of another format than its name says; a file that is not an archive is left to the reader.
    /// The stream is rewound.
    /// </summary>
    public static bool IsReadable(Stream stream, SourceSpan whole, DiagnosticBag bag)
    {
        try
        {
            using ZipArchive archive = new(stream, ZipArchiveMode.Read, leaveOpen: true);

            if (FindForeign(archive) is { } format)
            {
                bag.Add(TableDiagnostics.ForeignFormat(whole, format));
                return false;
            }

            // Rows are read one after another, but the shared strings are all in memory.
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
            // The old format, or not a workbook.
        }

        stream.Position = 0;
        return true;
    }

    private static string? FindForeign(ZipArchive archive) =>
        archive.GetEntry("xl/workbook.bin") is not null ? ".xlsb"
        : archive.GetEntry("mimetype") is not null && archive.GetEntry("content.xml") is not null ? ".ods"
        : null;

    // Unpacks the entry to measure it, because the size stated in the archive may be wrong.
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
