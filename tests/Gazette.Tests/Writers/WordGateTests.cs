using Xunit;

namespace Gazette.Tests.Writers;

public sealed class WordGateTests
{
    [Fact]
    public void Lets_a_sound_file_pass() => WordGate.Check(new WordSample().ToDocx());

    [Fact]
    public void Refuses_what_the_validator_finds() =>
        AssertRefused(new WordSample().Replace(WordSample.Document, "<w:rStyle w:val=\"Loud\"/>", "<w:nothing/>"), "Microsoft365: ");

    [Theory]
    [InlineData(
        "<w:p><w:r><w:t>12</w:t></w:r></w:p></w:tc>",
        "<w:p><w:r><w:t>12</w:t></w:r></w:p><w:bookmarkEnd w:id=\"9\"/></w:tc>",
        "w:tc does not end in a paragraph")]
    [InlineData("<w:p><w:r><w:t>村</w:t></w:r></w:p></w:tc>", "</w:tc>", "w:tc does not end in a paragraph")]
    [InlineData("<w:tr><w:tc><w:p><w:r><w:t>村", "<w:tr/><w:tr><w:tc><w:p><w:r><w:t>村", "a row without cells")]
    [InlineData("<w:tc><w:p><w:r><w:t>场次</w:t></w:r></w:p></w:tc>", "", "a row of 1 columns in a grid of 2")]
    [InlineData("<w:gridSpan w:val=\"2\"/>", "<w:gridSpan w:val=\"0\"/>", "a row of 0 columns")]
    [InlineData("<w:gridCol w:w=\"2000\"/>", "", "in a grid of 1")]
    [InlineData("</w:tbl>", "</w:tbl><w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid></w:tbl>", "a table without rows")]
    [InlineData("</w:tbl>", "</w:tbl><w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>", "two tables with no paragraph between")]
    [InlineData("<w:tc><w:p><w:r><w:t>青山村", "<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p><w:r><w:t>青山村", "a cell continues one above it that is not merged")]
    public void Refuses_broken_tables(string old, string replacement, string problem) => AssertRefused(WordSample.Document, old, replacement, problem);

    [Fact]
    public void Lets_a_file_with_footnotes_pass() => WordGate.Check(new WordSample().AddFootnotes().ToDocx());

    [Theory]
    [InlineData(WordSample.Document, "<w:footnoteReference w:id=\"1\"/>", "", "footnote `1` without a mark")]
    [InlineData(
        WordSample.Document,
        "<w:footnoteReference w:id=\"1\"/>",
        "<w:footnoteReference w:id=\"1\"/><w:footnoteReference w:id=\"1\"/>",
        "footnote `1` is referred to twice")]
    [InlineData(WordSample.Document, "<w:footnoteReference w:id=\"1\"/>", "<w:footnoteReference w:id=\"2\"/>", "mark of footnote `2`, which does not exist")]
    [InlineData("word/footnotes.xml", "w:id=\"-1\"", "w:id=\"1\"", "footnote `1` is there twice")]
    [InlineData("word/footnotes.xml", " w:type=\"separator\"", "", "footnotes without a separator")]
    public void Refuses_footnotes_without_marks_and_marks_without_notes(string part, string old, string replacement, string problem) =>
        AssertRefused(new WordSample().AddFootnotes().Replace(part, old, replacement), problem);

    [Fact]
    public void Refuses_more_columns_than_word_has() =>
        AssertRefused(
            WordSample.Document,
            "<w:gridCol w:w=\"2000\"/>",
            string.Concat(Enumerable.Repeat("<w:gridCol w:w=\"20\"/>", 63)),
            "a table whose grid has 64 columns");

    [Theory]
    [InlineData("<w:r><w:t>first</w:t>", "first<w:r>", "text `first` directly in w:p")]
    [InlineData("<w:r><w:t>first</w:t>", "<w:r>first", "text `first` directly in w:r")]
    [InlineData("xml:space=\"preserve\">See ", ">See ", "loses its outer spaces")]
    [InlineData("<w:t>first</w:t>", "<w:t>fir&#10;st</w:t>", "a line end or a tab within text")]
    [InlineData("<w:t>first</w:t>", "<w:t>fir\uFDD0st</w:t>", "a character in")]
    [InlineData("<w:t>first</w:t>", "<w:t>fir\u0085st</w:t>", "a character in")]
    [InlineData("<w:t>first</w:t>", "<w:t>fir&#1;st</w:t>", "word/document.xml: ")]
    [InlineData("<w:sectPr>", "<w:altChunk r:id=\"rId4\"/><w:sectPr>", "w:altChunk")]
    public void Refuses_misplaced_text(string old, string replacement, string problem) => AssertRefused(WordSample.Document, old, replacement, problem);

    [Theory]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", "", "field `PAGE` does not end")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", "", "field code `PAGE` outside a field")]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>", "", "field character `end` out of turn")]
    [InlineData("<w:t>1</w:t>", "", "field character `end` out of turn")]
    [InlineData("<w:t>1</w:t>", "<w:t/>", "field character `end` out of turn")]
    [InlineData("PAGE", " DDEAUTO c:\\\\cmd", "is not one that gazette writes")]
    [InlineData("</w:ftr>", "<w:p><w:fldSimple w:instr=\"PAGE\"/></w:p></w:ftr>", "field `PAGE` without a result")]
    [InlineData(
        "</w:ftr>",
        "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:ftr>",
        "w:ftr does not end in a paragraph")]
    public void Refuses_broken_fields(string old, string replacement, string problem) => AssertRefused("word/footer1.xml", old, replacement, problem);

    [Theory]
    [InlineData("w:name=\"second\"", "w:name=\"Top\"", "bookmark name `Top` is there twice")]
    [InlineData("<w:bookmarkStart w:id=\"2\"", "<w:bookmarkStart w:id=\"1\"", "bookmark id `1` is there twice")]
    [InlineData("<w:bookmarkEnd w:id=\"2\"/>", "", "bookmark `2` does not end")]
    [InlineData("<w:bookmarkEnd w:id=\"2\"/>", "<w:bookmarkEnd w:id=\"2\"/><w:bookmarkEnd w:id=\"3\"/>", "bookmark end `3` without a start")]
    [InlineData("w:anchor=\"top\"", "w:anchor=\"nowhere\"", "link to bookmark `nowhere`")]
    [InlineData("<wp:docPr id=\"2\"", "<wp:docPr id=\"1\"", "docPr id `1` is there twice")]
    [InlineData("w14:paraId=\"00000002\"", "w14:paraId=\"00000001\"", "paragraph id `00000001` is there twice")]
    public void Refuses_ids_that_are_there_twice_or_lead_nowhere(string old, string replacement, string problem) =>
        AssertRefused(WordSample.Document, old, replacement, problem);

    [Theory]
    [InlineData(WordSample.Document, "<w:pStyle w:val=\"Body\"/>", "<w:pStyle w:val=\"Missing\"/>", "paragraph style `Missing` is used but not defined")]
    [InlineData(WordSample.Document, "<w:rStyle w:val=\"Loud\"/>", "<w:rStyle w:val=\"Body\"/>", "character style `Body` is used but not defined")]
    [InlineData(WordSample.Document, "<w:tblStyle w:val=\"Plain\"/>", "<w:tblStyle w:val=\"Grid\"/>", "table style `Grid` is used but not defined")]
    [InlineData(WordSample.Styles, "<w:next w:val=\"Body\"/>", "<w:next w:val=\"Missing\"/>", "names `Missing` in w:next")]
    [InlineData(WordSample.Styles, "<w:basedOn w:val=\"Normal\"/>", "<w:basedOn w:val=\"Body\"/>", "style `Body` is based on itself")]
    [InlineData(WordSample.Styles, "w:styleId=\"Loud\"", "w:styleId=\"Body\"", "style `Body` is defined twice")]
    [InlineData(WordSample.Document, "<w:numId w:val=\"1\"/>", "<w:numId w:val=\"7\"/>", "numbering `7` is used but not defined")]
    [InlineData(WordSample.Document, "<w:ilvl w:val=\"0\"/>", "<w:ilvl w:val=\"9\"/>", "list level 9")]
    [InlineData(WordSample.Numbering, "<w:lvl w:ilvl=\"0\">", "<w:lvl w:ilvl=\"12\">", "list level 12")]
    [InlineData(
        WordSample.Numbering,
        "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/>",
        "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/>",
        "is based on abstract numbering `5`")]
    public void Refuses_styles_and_lists_that_are_not_defined(string part, string old, string replacement, string problem) =>
        AssertRefused(part, old, replacement, problem);

    [Theory]
    [InlineData(WordSample.DocumentRelationships, "media/image1.png", "media/image2.png", "relationship target `word/media/image2.png` is missing")]
    [InlineData(WordSample.DocumentRelationships, "media/image1.png", "styles.xml", "part `word/media/image1.png` is an orphan")]
    [InlineData(WordSample.DocumentRelationships, "Id=\"rId4\"", "Id=\"rId5\"", "id `rId5` is there twice")]
    [InlineData(WordSample.DocumentRelationships, "Id=\"rId4\"", "Id=\"rId14\"", "no relationship `rId4`")]
    [InlineData(WordSample.DocumentRelationships, "https://example.org/", "file:///etc/passwd", "not a link of a known scheme")]
    [InlineData(WordSample.DocumentRelationships, "media/image1.png\"", "https://example.org/a.png\" TargetMode=\"External\"", "not a link of a known scheme")]
    [InlineData(WordSample.ContentTypes, "<Default Extension=\"png\" ContentType=\"image/png\"/>", "", "part `word/media/image1.png` has no content type")]
    [InlineData(
        WordSample.ContentTypes, "PartName=\"/word/styles.xml\"", "PartName=\"/word/style.xml\"", "part `word/styles.xml` has no content type of its own")]
    [InlineData("docProps/core.xml", "2024-06-30T00:00:00Z", "30.6.2024", "date `30.6.2024`")]
    [InlineData(WordSample.Styles, "<w:styles", "<!DOCTYPE a><w:styles", "DTD")]
    public void Refuses_a_broken_package(string part, string old, string replacement, string problem) => AssertRefused(part, old, replacement, problem);

    [Fact]
    public void Refuses_a_part_that_nothing_refers_to() => AssertRefused(new WordSample().Set("word/extra.png", "x"), "part `word/extra.png` is an orphan");

    [Theory]
    [InlineData("../evil.png")]
    [InlineData("word\\evil.png")]
    public void Refuses_part_names_that_are_not_plain_paths(string name) => AssertRefused(new WordSample().Set(name, "x"), "is not a plain path");

    [Fact]
    public void Refuses_part_names_that_differ_in_case_only() => AssertRefused(new WordSample().Set("WORD/document.xml", "<a/>"), "is there twice");

    [Fact]
    public void Refuses_what_is_not_a_zip_file() =>
        Assert.Contains(WordGate.FindProblems([1, 2, 3]), problem => problem.Contains("not a zip file", StringComparison.Ordinal));

    private static void AssertRefused(string part, string old, string replacement, string problem) =>
        AssertRefused(new WordSample().Replace(part, old, replacement), problem);

    private static void AssertRefused(WordSample sample, string problem) =>
        Assert.Contains(WordGate.FindProblems(sample.ToDocx()), found => found.Contains(problem, StringComparison.Ordinal));
}
