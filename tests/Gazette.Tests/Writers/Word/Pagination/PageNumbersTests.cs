using System.IO.Compression;
using System.Text;
using Gazette.Building.Printing;
using Gazette.Compiling.Files;
using Gazette.Packages;
using Gazette.Readers.Word;
using Gazette.Sources;
using Gazette.Tests.Building.Printing;
using Gazette.Writers;
using Gazette.Writers.Word;
using Gazette.Writers.Word.Packaging;
using Gazette.Writers.Word.Pagination;
using Xunit;

namespace Gazette.Tests.Writers.Word.Pagination;

/// <summary>Page numbers that are put into a Word file; everything else in it stays byte for byte.</summary>
public class PageNumbersTests
{
    private static readonly byte[] Document = Package(
        Field("heading1", "–") + Field("_Ref2", "–", "x") + "<w:p><w:fldSimple w:instr=\" PAGEREF heading3 \\h \"><w:r><w:t>–</w:t></w:r></w:fldSimple></w:p>"
        + Field("heading4 \\p", "above") + "<w:p><w:r><w:t>Text.</w:t></w:r></w:p>");

    [Fact]
    public void Stand_in_the_results_of_fields()
    {
        PageNumbers numbers = PageNumbers.Find(Document)!;
        Assert.Equal(["heading1", "_Ref2", "heading3"], numbers.Shown.Keys);
        byte[] filled = numbers.Fill(new Dictionary<string, string> { ["heading1"] = "4", ["_Ref2"] = "ii", ["heading4"] = "9" });
        Assert.Equal(["4", "ii", "–"], PageNumbers.Find(filled)!.Shown.Values);
        Assert.True(PageNumbers.IsNumbered(filled, Document));
        Assert.False(PageNumbers.IsNumbered(Document, Document));
        Assert.False(PageNumbers.IsNumbered(filled, Package(Field("heading1", "–"))));
        Assert.False(PageNumbers.AreIn(Package("<w:p/>")));
    }

    [Fact]
    public void Leave_the_other_parts_as_they_are_stored_and_renew_the_seal()
    {
        byte[] sample = new WordWriter(new WriterOptions(new DateTimeOffset(2026, 7, 6, 8, 30, 2, TimeSpan.Zero))).Write(SampleDocuments.Long);
        byte[] isSealed = new PackageSeal(OutputName.HashOf("a.docx"), [ContentHash.Of("b")]).Apply(sample);
        DeflatedPart part = DeflatedPart.Deflate("word/document.xml", PartOf(sample, "word/document.xml"), new DeflateEncoder());
        Assert.Equal(sample, StoredPackage.Replace(isSealed, part));
        byte[] numbered = new PackageSeal(OutputName.HashOf("a.docx"), []).Apply(Document);
        byte[] filled = PageNumbers.Find(numbered)!.Fill(new Dictionary<string, string> { ["heading1"] = "4" });
        Assert.Equal(OutputName.HashOf("a.docx"), PackageSeal.Read(filled)?.Name);
    }

    [Fact]
    public void Are_counted_anew_where_a_section_is()
    {
        byte[] document = Package(
            Field("heading1", "–") + Field("heading3", "–") + Field("heading5", "–") + Field("heading99", "–")
            + "<w:p><w:pPr><w:sectPr><w:pgNumType w:start=\"0\"/></w:sectPr></w:pPr></w:p><w:p><w:pPr/><w:r><w:t>Second</w:t></w:r></w:p>",
            "<w:sectPr><w:pgNumType w:start=\"1\"/></w:sectPr>");
        PageNumbers numbers = PageNumbers.Find(document)!;
        string copy = Encoding.UTF8.GetString(PartOf(numbers.CopyForLayout(numbers.Shown), "word/document.xml"));
        Assert.Contains("<w:pPr/><w:bookmarkStart w:id=\"1000001\" w:name=\"GazetteSection1\"/>", copy, StringComparison.Ordinal);
        byte[] pages = Encoding.ASCII.GetBytes(Encoding.ASCII.GetString(PretendOffice.PdfOf(6))
            .Replace("/heading4[", "/GazetteSection1[", StringComparison.Ordinal));
        Assert.Equal(
            [("heading1", "0"), ("heading3", "2"), ("heading5", "2")],
            NumberedPages.Find(numbers, pages).Select(page => (page.Key, page.Value)));
    }

    [Theory]
    [InlineData("lowerRoman", "decimal\" w:start=\"1", "ii", "2")]
    [InlineData("upperRoman", "decimal", "II", "5")]
    [InlineData("upperRoman", "upperRoman", "II", "V")]
    [InlineData("decimal", "lowerLetter\" w:start=\"1", "2", "b")]
    public void Are_written_as_the_section_counts_its_pages(string first, string second, string inFirst, string inSecond)
    {
        byte[] document = Package(
            Field("heading2", "–") + Field("heading5", "–")
            + $"<w:p><w:pPr><w:sectPr><w:pgNumType w:fmt=\"{first}\"/></w:sectPr></w:pPr></w:p><w:p><w:pPr/><w:r><w:t>Second</w:t></w:r></w:p>",
            $"<w:sectPr><w:pgNumType w:fmt=\"{second}\"/></w:sectPr>");
        PageNumbers numbers = PageNumbers.Find(document)!;
        string copy = Encoding.UTF8.GetString(PartOf(numbers.CopyForLayout(numbers.Shown), "word/document.xml"));
        Assert.Equal(first != second, copy.Contains("GazetteSection1", StringComparison.Ordinal));
        byte[] pages = Encoding.ASCII.GetBytes(Encoding.ASCII.GetString(PretendOffice.PdfOf(6))
            .Replace("/heading4[", "/GazetteSection1[", StringComparison.Ordinal));
        Assert.Equal([inFirst, inSecond], NumberedPages.Find(numbers, pages).Values);
    }

    [Fact]
    public void Fonts_of_the_text_follow_runs_styles_and_scripts()
    {
        byte[] document = new WordWriter(new WriterOptions()).Write(SampleDocuments.EnglishReport);
        Assert.Contains("Calibri", TextFonts.Find(document));
        Assert.DoesNotContain("Microsoft YaHei", TextFonts.Find(document));
        Assert.Contains("仿宋_GB2312", TextFonts.Find(new WordWriter(new WriterOptions()).Write(SampleDocuments.Summary)));
        Assert.Empty(TextFonts.Find([1, 2, 3]));
    }

    private static string Field(string code, params string[] result) =>
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGEREF </w:instrText></w:r>"
        + $"<w:r><w:instrText>{code} \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        + $"{string.Concat(result.Select(text => $"<w:r><w:t>{text}</w:t></w:r>"))}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";

    private static byte[] Package(string body, string section = "<w:sectPr/>")
    {
        const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        byte[] sample = new WordWriter(new WriterOptions()).Write(SampleDocuments.EnglishReport);
        string part = $"<w:document xmlns:w=\"{W}\"><w:body>{body}{section}</w:body></w:document>";
        return StoredPackage.Replace(sample, DeflatedPart.Deflate("word/document.xml", Encoding.UTF8.GetBytes(part), new DeflateEncoder()));
    }

    private static byte[] PartOf(byte[] package, string name)
    {
        using ZipArchive zip = new(new MemoryStream(package));
        using Stream part = zip.GetEntry(name)!.Open();
        using MemoryStream content = new();
        part.CopyTo(content);
        return content.ToArray();
    }
}
