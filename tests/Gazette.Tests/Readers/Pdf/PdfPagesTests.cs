using System.IO.Compression;
using System.Text;
using Gazette.Readers.Pdf;
using Xunit;

namespace Gazette.Tests.Readers.Pdf;

/// <summary>Finds pages, named places and fonts in files as several programs write them, and ends on any other bytes.</summary>
public class PdfPagesTests
{
    private const string Pages = "1 0 obj<</Type/Catalog/Pages 2 0 R DESTS>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R 5 0 R]>>endobj "
        + "3 0 obj<</Type/Pages/Kids[4 0 R]>>endobj 4 0 obj<</Type/Page>>endobj 5 0 obj<</Type /Page /Note (a \\) 9 0 obj (b))>>endobj ";

    [Fact]
    public void Finds_places_in_a_dictionary_with_codes_in_their_names()
    {
        PdfPages pages = Read(Pages.Replace("DESTS", "/Dests<</heading1[4 0 R/XYZ 0 0 0]/#5FRef2[5 0 R/Fit]/5FToc3 6 0 R>>", StringComparison.Ordinal)
            + "6 0 obj[5 0 R/Fit]endobj");
        Assert.Equal(2, pages.PageCount);
        Assert.Equal((1, 2, 2, null), (pages.PageOf("heading1"), pages.PageOf("_Ref2"), pages.PageOf("_Toc3"), pages.PageOf("heading2")));
    }

    [Fact]
    public void Finds_places_in_a_tree_of_names()
    {
        PdfPages pages = Read(Pages.Replace("DESTS", "/Names<</Dests<</Kids[7 0 R]>>>>", StringComparison.Ordinal)
            + "7 0 obj<</Names[(heading1)<</D[5 0 R/Fit]>>(heading2)[4 0 R/Fit]]>>endobj");
        Assert.Equal((2, 1), (pages.PageOf("heading1"), pages.PageOf("heading2")));
    }

    [Fact]
    public void Finds_objects_that_are_packed()
    {
        byte[] objects = Encoding.ASCII.GetBytes("4 0 8 14 <</Type/Page>> <</Type/FontDescriptor/FontName/ABCDEF+Some#20Font-Bold>>");
        using MemoryStream packed = new();
        using (ZLibStream zip = new(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zip.Write(objects);
        }

        byte[] file =
        [
            .. Encoding.ASCII.GetBytes("1 0 obj<</Type/Catalog/Pages 2 0 R/Dests<</heading1[4 0 R/Fit]>>>>endobj 2 0 obj<</Type/Pages/Kids[4 0 R]>>endobj "),
            .. Encoding.ASCII.GetBytes($"9 0 obj<</Type/ObjStm/N 2/First 9/Length {packed.Length}>>stream\r\n"), .. packed.ToArray(),
            .. "\nendstream endobj"u8,
        ];
        Assert.Equal(1, PdfPages.Read(PdfFile.Read(file)).PageOf("heading1"));
        Assert.Equal(["Some Font-Bold"], PdfFonts.Read(PdfFile.Read(file)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1 0 obj")]
    [InlineData("1 0 obj<</Type/Catalog/Pages 1 0 R/Dests 1 0 R/Names 1 0 R/Kids[1 0 R 1 0 R]>>endobj")]
    [InlineData("1 0 obj<</Type/ObjStm/N 99999999/First 5>>stream\nxxxx")]
    [InlineData("1 0 obj<</Kids 2")]
    [InlineData("1 0 obj<</Kids<</")]
    [InlineData("1 0 obj(\\")]
    [InlineData("1 0 obj(((((<5>>>]]]]{}{}")]
    [InlineData("1 0 obj 1 0 R endobj 2 0 obj 2 0 R")]
    public void Ends_on_anything_else(string file) => Assert.Equal(0, Read(file).PageCount);

    [Fact]
    public void Ends_on_deep_nesting() => Assert.Equal(0, Read("1 0 obj " + new string('[', 100_000)).PageCount);

    private static PdfPages Read(string file) => PdfPages.Read(PdfFile.Read(Encoding.Latin1.GetBytes(file)));
}
