using System.Text;
using CsCheck;
using Gazette.Diagnostics;
using Gazette.Writers;
using Gazette.Writers.Word;
using Xunit;

namespace Gazette.Tests.Writers.Word.House;

/// <summary>A reference document can come from anywhere. Dangerous content is found before anything is copied from it.</summary>
public sealed class HostileReferenceTests
{
    private static readonly byte[] Sound = References.Read("district-council");

    [Theory]
    [InlineData("<w:p", "<w:p><w:r><w:object/></w:r></w:p><w:p", "an embedded object")]
    [InlineData(
        "<w:p",
        "<w:p><w:r><w:pict><o:OLEObject xmlns:o=\"urn:schemas-microsoft-com:office:office\" Type=\"Link\"/></w:pict></w:r></w:p><w:p",
        "an embedded object")]
    [InlineData(
        "<w:p", "<w:p><w:fldSimple w:instr=\" INCLUDETEXT &quot;c:\\\\x.txt&quot; \"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p><w:p", "a field `INCLUDETEXT")]
    public void A_header_that_brings_in_more_is_refused(string old, string replacement, string what) =>
        AssertRefused("unsafe-reference", what, Once(Sound, "word/header1.xml", old + " ", replacement + " "));

    [Theory]
    [InlineData("<w:p><w:r><w:object/></w:r></w:p>", "unsafe-reference", "an embedded object")]
    [InlineData("<w:altChunk r:id=\"rId1\"/>", "unsafe-reference", "an embedded object")]
    [InlineData(
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> INCLUDE</w:instrText></w:r><w:r><w:instrText>TEXT c:\\x </w:instrText></w:r>"
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
        "unsafe-reference", "a field `INCLUDETEXT")]
    [InlineData(
        "<w:p><w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"a\"/><a:graphic><a:graphicData uri=\"x\"><a:blip r:embed=\"none\"/></a:graphicData>"
        + "</a:graphic></wp:inline></w:drawing></w:r></w:p>",
        "unusable-reference", "`none` in `word/document.xml` leads nowhere")]
    public void A_cover_that_brings_in_more_is_refused(string content, string rule, string what)
    {
        string cover = $"<w:sdt><w:sdtPr><w:tag w:val=\"cover\"/></w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>";
        AssertRefused(rule, what, Once(Sound, "word/document.xml", "<w:body>", "<w:body>" + cover));
    }

    [Fact]
    public void A_dangerous_field_is_found_in_pieces() =>
        AssertRefused(
            "unsafe-reference",
            "a field `DDEAUTO",
            References.Replace(References.Replace(Sound, "word/footer1.xml", " NU", " DDE"), "word/footer1.xml", "MPAGES ", "AUTO c:\\\\cmd "));

    [Fact]
    public void A_picture_must_be_one() =>
        AssertRefused(
            "unsafe-reference", "its picture `word/media/logo1.png`", References.Put(Sound, "word/media/logo1.png", "<svg onload=\"x\"/>"u8.ToArray()));

    [Fact]
    public void A_header_names_only_pictures_and_links() =>
        AssertRefused(
            "unsafe-reference",
            "contains `word/media/logo1.png`",
            References.Replace(Sound, "word/_rels/header1.xml.rels", "relationships/image", "relationships/chart"));

    [Fact]
    public void A_picture_from_a_server_is_refused() =>
        AssertRefused("unsafe-word-file", "loads", References.Replace(
            Sound, "word/_rels/header1.xml.rels", "Target=\"media/logo1.png\"", "Target=\"https://example.com/a.png\" TargetMode=\"External\""));

    [Theory]
    [InlineData("word/_rels/settings.xml.rels", "file:///C:/Templates/Council.dotm", "file://server/Council.dotm")]
    [InlineData(
        "word/_rels/document.xml.rels", "</Relationships>",
        "<Relationship Id=\"rId90\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/oleObject\" "
        + "Target=\"file://server/sheet.xls\" TargetMode=\"External\"/></Relationships>")]
    public void What_is_not_copied_stays_behind(string part, string old, string replacement)
    {
        byte[] reference = References.Replace(Sound, part, old, replacement);
        byte[] docx = new WordWriter(new WriterOptions()).Write(SampleDocuments.EnglishReport, References.Open(reference));
        WordGate.Check(docx);
        Assert.DoesNotContain("server", References.Part(docx, "word/_rels/document.xml.rels").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_named_by_an_address_loses_it()
    {
        byte[] docx = Once(
            Sound, "word/header1.xml", "<w:p ",
            "<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:imagedata src=\"https://example.com/a.png\"/></v:shape></w:pict>"
            + "</w:r></w:p><w:p ");
        byte[] written = new WordWriter(new WriterOptions()).Write(SampleDocuments.EnglishReport, References.Open(docx));
        Assert.Contains("imagedata", References.Part(written, "word/header2.xml").ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("example.com", References.Part(written, "word/header2.xml").ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("w:w=\"11906\"", "w:w=\"2500\"")]
    [InlineData("w:w=\"11906\"", "w:w=\"99999\"")]
    [InlineData("w:bottom=\"1418\"", "w:bottom=\"15000\"")]
    public void A_page_without_room_is_refused(string old, string replacement) =>
        AssertRefused("unusable-reference", "has a page without room for text", References.Replace(Sound, "word/document.xml", old, replacement));

    [Fact]
    public void A_document_without_styles_is_refused() =>
        AssertRefused(
            "unusable-reference", "has no styles", References.Replace(Sound, "word/_rels/document.xml.rels", "relationships/styles", "relationships/style"));

    [Fact]
    public void A_picture_in_place_of_the_styles_is_refused() =>
        AssertRefused(
            "unusable-reference", "has no styles", References.Replace(Sound, "word/_rels/document.xml.rels", "\"styles.xml\"", "\"media/logo1.png\""));

    [Fact]
    public void A_relationship_that_is_not_there_is_refused() =>
        AssertRefused(
            "unusable-reference", "`rId1` in `word/header1.xml` leads nowhere",
            References.Replace(Sound, "word/_rels/header1.xml.rels", "Id=\"rId1\"", "Id=\"rId2\""));

    [Fact]
    public void Whatever_its_parts_contain_is_accepted_or_refused_and_never_a_bug()
    {
        string[] parts = ["word/styles.xml", "word/numbering.xml", "word/document.xml", "word/header1.xml", "word/settings.xml", "word/fontTable.xml"];
        string[] pieces =
        [
            "\"3\"", "\"1\"", "w:val", "w:styleId", "default", "<w:name ", "w:numId", "abstractNumId", "w:pPr", "rId1", "Normal", "paragraph", "\"default\"",
        ];
        Gen.Select(Gen.Int[0, parts.Length - 1], Gen.Int[0, pieces.Length - 1], Gen.Int[0, pieces.Length - 1]).Sample(
            (index, from, to) =>
            {
                string part = parts[index];
                string text = Encoding.UTF8.GetString(References.Bytes(Sound, part)).Replace(pieces[from], pieces[to], StringComparison.Ordinal);
                if (References.Open(References.Put(Sound, part, Encoding.UTF8.GetBytes(text)), out _) is { } house)
                {
                    WordGate.Check(new WordWriter(new WriterOptions()).Write(SampleDocuments.EnglishReport, house));
                }
            },
            iter: 200);
    }

    private static byte[] Once(byte[] docx, string part, string old, string replacement)
    {
        string text = Encoding.UTF8.GetString(References.Bytes(docx, part));
        int at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0);
        return References.Put(docx, part, Encoding.UTF8.GetBytes(text[..at] + replacement + text[(at + old.Length)..]));
    }

    private static void AssertRefused(string rule, string what, byte[] docx)
    {
        Assert.Null(References.Open(docx, out Diagnostic[] found));
        Assert.Contains(found, diagnostic => diagnostic.Rule == rule
            && diagnostic.Severity == Severity.Error
            && diagnostic.Message.English.Contains(what, StringComparison.Ordinal));
    }
}
