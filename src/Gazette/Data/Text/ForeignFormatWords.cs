using Gazette.Diagnostics;

namespace Gazette.Data.Text;

/// <summary>What files of other programs are, by their first bytes. Read as text they would only have riddles for mistakes.</summary>
internal static class ForeignFormatWords
{
    /// <summary>Null for what may be text.</summary>
    public static Words? Of(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF-"u8) ? Words.Of("a PDF file", "PDF文件")
        : bytes.StartsWith("{\\rtf"u8) ? Words.Of("an RTF file", "RTF文件")
        : bytes.StartsWith("PK\u0003\u0004"u8) ? Words.Of("a file of an office program, or an archive", "办公软件文件或压缩包")
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]) ? Words.Of("a file of an old office program", "旧版办公软件文件")
        : null;
}
