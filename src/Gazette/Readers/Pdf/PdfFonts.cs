namespace Gazette.Readers.Pdf;

/// <summary>The fonts that the pages of a PDF file are set in, by their PostScript names: <c>NotoSerifCJKsc-Regular</c>.</summary>
internal static class PdfFonts
{
    private const int TagLength = 6;

    public static IReadOnlyList<string> Read(PdfFile file) =>
    [
        .. file.Dictionaries
            .Select(entries => PdfFile.IsOfType(entries, "FontDescriptor") ? entries.GetValueOrDefault("FontName")
                : PdfFile.IsOfType(entries, "Font") ? entries.GetValueOrDefault("BaseFont")
                : null)
            .OfType<PdfName>()
            .Select(name => WithoutTag(name.Text))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    // 9.6.4: six letters and a plus sign say that only the characters in use are in the file.
    private static string WithoutTag(string name) =>
        name.Length > TagLength && name[TagLength] == '+' && name.AsSpan(0, TagLength).IndexOfAnyExceptInRange('A', 'Z') < 0 ? name[(TagLength + 1)..] : name;
}
