namespace Gazette.Data.Tables.Workbooks;

/// <summary>Opens a workbook in the format that its first bytes show, whatever its name says.</summary>
internal static class Workbook
{
    /// <param name="stream">Must be seekable; closed together with the workbook.</param>
    public static IWorkbook Open(Stream stream)
    {
        Span<byte> opening = stackalloc byte[2];
        stream.Position = 0;
        int length = stream.ReadAtLeast(opening, opening.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return opening[..length].SequenceEqual("PK"u8) ? new OpenXmlWorkbook(stream) : new BinaryWorkbook(stream);
    }
}
