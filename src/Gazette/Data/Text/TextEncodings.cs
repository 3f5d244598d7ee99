using System.Text;

namespace Gazette.Data.Text;

/// <summary>The supported text encodings, by the names for <c>--encoding</c>. All are strict: no byte becomes U+FFFD.</summary>
public static class TextEncodings
{
    private const int Gb18030CodePage = 54936;
    private const int Big5CodePage = 950;

    internal static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    internal static readonly Encoding Utf16LittleEndian = new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    internal static readonly Encoding Utf16BigEndian = new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    // GB 18030-2022 includes GBK and GB 2312, so one decoder serves all three names.
    private static readonly Lazy<Encoding> Gb18030Strict = new(() => FromCodePage(Gb18030CodePage));
    private static readonly Lazy<Encoding> Big5Strict = new(() => FromCodePage(Big5CodePage));

    /// <summary>The names that <c>--encoding</c> accepts.</summary>
    public static IReadOnlyList<string> Names { get; } = ["utf-8", "utf-16le", "utf-16be", "gb18030", "gbk", "gb2312", "big5"];

    internal static Encoding Gb18030 => Gb18030Strict.Value;

    /// <summary>Null for an unknown name.</summary>
    internal static Encoding? Find(string name) => name.ToLowerInvariant() switch
    {
        "utf-8" => Utf8,
        "utf-16le" => Utf16LittleEndian,
        "utf-16be" => Utf16BigEndian,
        "gb18030" or "gbk" or "gb2312" => Gb18030,
        "big5" => Big5Strict.Value,
        _ => null,
    };

    // Directly from the provider, so that nothing is registered for the whole process.
    private static Encoding FromCodePage(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? throw new InvalidOperationException($"the runtime lacks code page {codePage}");
}
