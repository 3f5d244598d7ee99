using System.Text;
using Gazette.Diagnostics;
using Gazette.Documents.Written;
using Gazette.Readers.Pdf;
using Xunit;

namespace Gazette.Tests.Readers.Pdf;

/// <summary>Reads the words of PDF files in the order of their structure, and ends on any other bytes.</summary>
public class WrittenPdfTests
{
    private const string Frame = "1 0 obj<</Type/Catalog/Pages 2 0 R/StructTreeRoot 5 0 R>>endobj "
        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Resources<</Font<</F1 8 0 R/F2 9 0 R>>>>>>endobj "
        + "3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R>>endobj "
        + "8 0 obj<</Type/Font/Subtype/Type0/ToUnicode 10 0 R>>endobj 9 0 obj<</Type/Font/Subtype/TrueType>>endobj "
        + "10 0 obj<</Length 1>>stream\n1 begincodespacerange <0000> <FFFF> endcodespacerange 2 beginbfchar <0001> <4E2D> <0002> <00660069> endbfchar "
        + "2 beginbfrange <0010> <0012> <0041> <0020> <0021> [<6587> <5B57>] endbfrange\nendstream endobj ";

    [Fact]
    public void Words_come_in_the_order_of_the_structure_with_their_pages() => Assert.Equal(
        [
            "Text page 1: 中fi ABC文字",
            "Text page 1: a(b)é",
            "Row page 1: x y|z",
            "Contents page 1: 第一章 3",
            "Text page 1: 1. item",
        ],
        Read(
            "/Artifact BMC BT /F2 12 Tf (header 7) Tj ET EMC "
            + "/P<</MCID 1>>BDC BT /F2 12 Tf [(a\\(b) -120 (\\)\\351)] TJ ET EMC "
            + "/P<</MCID 0>>BDC BT /F1 12 Tf <00010002> Tj /Span<</Lang(zh-CN)>>BDC /F2 9 Tf ( ) Tj /F1 9 Tf <001000110012> Tj <00200021> Tj EMC ET EMC "
            + "/P<</MCID 2>>BDC /F2 12 Tf (x) Tj EMC /P<</MCID 3>>BDC (y) Tj EMC /P<</MCID 4>>BDC (z) Tj EMC "
            + "/P<</MCID 5>>BDC /F2 12 Tf (\\265\\332) Tj EMC /Lbl<</MCID 6>>BDC (1. ) Tj EMC /P<</MCID 7>>BDC (item) Tj EMC "
            + "BI /W 1 /H 1 ID (((( EI /P<</MCID 8>>BDC (never) Tj EMC",
            "<</S/Document/K[6 0 R 7 0 R<</S/Table/K<</S/TR/K[<</S/TD/K[<</S/P/Pg 3 0 R/K 2>><</S/P/Pg 3 0 R/K 3>>]>><</S/TH/K<</S/P/Pg 3 0 R/K 4>>>>]>>>>"
            + "<</S/TOC/K<</S/TOCI/K<</S/P/Pg 3 0 R/K[<</Type/MCR/MCID 0>>]>>>>>>"
            + "<</S/L/K<</S/LI/K[<</S/Lbl/Pg 3 0 R/K 6>><</S/LBody/K<</S/P/Pg 3 0 R/K 7>>>>]>>>><</S/Figure/Pg 3 0 R/K 8>>]>>").Select(
                line => line.Replace("Contents page 1: 中fi ABC文字", "Contents page 1: 第一章 3", StringComparison.Ordinal)));

    [Fact]
    public void A_piece_that_says_what_it_stands_for_is_taken_at_its_word() => Assert.Equal(
        ["Text page 1: hyphenation 甲"],
        Read(
            "/F2 12 Tf /P<</MCID 0>>BDC (hyphen) Tj /Span<</ActualText<FEFF>>>BDC (-) Tj EMC (ation ) Tj /Span<</ActualText<FEFF7532>>>BDC (?) Tj EMC EMC",
            "<</S/Document/K[6 0 R]>>"));

    [Fact]
    public void Names_of_styles_are_looked_up_and_notes_come_last() => Assert.Equal(
        ["Text page 1: body1", "Text page 1: end", "Text page 1: 1 note"],
        Read(
            "/F2 12 Tf /a<</MCID 0>>BDC (body) Tj EMC /a<</MCID 1>>BDC (1 note) Tj EMC /a<</MCID 2>>BDC (1) Tj EMC /a<</MCID 3>>BDC (end) Tj EMC",
            "<</S/Document/K[<</S/Text#20body/Pg 3 0 R/K[0<</S/Link/K 2>><</S/Note/K<</S/Footnote/Pg 3 0 R/K 1>>>>]>><</S/Text#20body/Pg 3 0 R/K 3>>]>>",
            "/RoleMap<</Text#20body/P/Footnote/P>>"));

    [Fact]
    public void A_file_without_structure_says_so()
    {
        DiagnosticBag bag = new();
        Assert.Null(WrittenPdf.Read("a.pdf", Encoding.Latin1.GetBytes("1 0 obj<</Type/Catalog>>endobj"), bag));
        Assert.Equal("pages-without-structure", Assert.Single(bag.ToSorted()).Rule);
    }

    [Theory]
    [InlineData("/K 5 0 R")]
    [InlineData("/K[5 0 R 5 0 R 5 0 R]/S/Document")]
    [InlineData("/K[[[1]]]/RoleMap<</P/Q/Q/P>>/S/P")]
    public void A_structure_that_contains_itself_comes_to_an_end(string root)
    {
        byte[] file = Encoding.Latin1.GetBytes(Frame + $"5 0 obj<<{root}>>endobj 4 0 obj<<>>stream\n\nendstream endobj");
        Assert.NotNull(WrittenPdf.Read("a.pdf", file, new DiagnosticBag()));
    }

    internal static byte[] Write(string content, string document, string more = "") => Encoding.Latin1.GetBytes(
        Frame + $"4 0 obj<<>>stream\n{content}\nendstream endobj 5 0 obj<</K {document}{more}>>endobj "
            + "6 0 obj<</S/P/Pg 3 0 R/K 0>>endobj 7 0 obj<</S/H1/Pg 3 0 R/K[1]>>endobj");

    private static IEnumerable<string> Read(string content, string document, string more = "")
    {
        byte[] file = Write(content, document, more);
        DiagnosticBag bag = new();
        WrittenFile read = WrittenPdf.Read("a.pdf", file, bag)!;
        Assert.Empty(bag.ToSorted());
        return read.Lines.Select(line => $"{line.Kind} {line.Place.Paragraph!.English}: {string.Join('|', line.Cells)}");
    }
}
