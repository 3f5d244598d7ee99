using System.Xml.Linq;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Wording;
using Gazette.Writers;
using Gazette.Writers.Layout;
using Gazette.Writers.Markdown;
using Gazette.Writers.Word;
using Gazette.Writers.Word.Reference;
using Xunit;
using static Gazette.Tests.Writers.Trees;

namespace Gazette.Tests.Writers.Word.House;

/// <summary>What is copied from a reference document, and what is not.</summary>
public sealed class ReferenceStyleTests
{
    private static readonly XNamespace W = WordFile.W;
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    // Elements that refer to a style or numbering, whose id may differ in our files.
    private static readonly XName[] References = [W + "basedOn", W + "next", W + "link", W + "pStyle", W + "numPr"];

    public static TheoryData<string> Offices => [.. House.References.Offices];

    public static TheoryData<string, string> OfficesAndSamples
    {
        get
        {
            TheoryData<string, string> pairs = [];
            foreach (string office in House.References.Offices)
            {
                foreach (string sample in (string[])["summary", "english-report", "chinese-report", "letter", "minutes", "report-draft", "word-grid",
                "even-colophon", "contents", "contents-official", "empty"])
                {
                    pairs.Add(office, sample);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(OfficesAndSamples))]
    public void Dresses_every_kind_of_document_and_changes_no_word(string office, string sample)
    {
        Document document = WordWriterTests.Sample(sample);
        byte[] docx = Write(office, document);
        WordGate.Check(docx);
        Assert.Equal(MarkdownText.Read(MarkdownWriter.Write(document)), WordText.Read(docx));
        Assert.Equal(docx, Write(office, document));
    }

    [Theory]
    [MemberData(nameof(Offices))]
    public void Every_style_of_the_office_looks_as_it_did(string office)
    {
        Dictionary<string, XElement> ours = StylesOf(Write(office, SampleDocuments.EnglishReport));
        Dictionary<string, XElement> theirs = StylesOf(House.References.Read(office));
        foreach ((string name, XElement style) in theirs)
        {
            XElement carried = Assert.Contains(name, (IDictionary<string, XElement>)ours);
            Assert.Equal(style.Attribute(W + "type")!.Value, carried.Attribute(W + "type")!.Value);
            Assert.Equal(Look(style), Look(carried));
        }

        Assert.Equal(
            House.References.Part(House.References.Read(office), "word/styles.xml").Element(W + "docDefaults")!.ToString(),
            House.References.Part(Write(office, SampleDocuments.EnglishReport), "word/styles.xml").Element(W + "docDefaults")!.ToString());
    }

    [Theory]
    [MemberData(nameof(Offices))]
    public void Headers_and_footers_keep_their_words_fields_and_pictures(string office)
    {
        byte[] reference = House.References.Read(office);
        byte[] docx = Write(office, SampleDocuments.EnglishReport);
        Dictionary<string, string> theirs = FramesOf(reference);
        Assert.NotEmpty(theirs);
        Assert.Contains(theirs.Values, text => text.Contains("picture", StringComparison.Ordinal));
        Assert.Contains(theirs.Values, text => text.Contains("NUMPAGES", StringComparison.Ordinal));
        Assert.Equal(theirs, FramesOf(docx));
    }

    [Theory]
    [MemberData(nameof(Offices))]
    public void The_page_and_the_theme_are_the_offices(string office)
    {
        byte[] reference = House.References.Read(office);
        byte[] docx = Write(office, SampleDocuments.EnglishReport);
        XElement theirs = SectionOf(reference);
        XElement ours = SectionOf(docx);
        foreach (XName name in (XName[])[W + "pgSz", W + "pgMar", W + "cols", W + "titlePg", W + "docGrid"])
        {
            Assert.Equal(theirs.Element(name)?.ToString(), ours.Element(name)?.ToString());
        }

        Assert.True(XNode.DeepEquals(House.References.Part(reference, "word/theme/theme1.xml"), House.References.Part(docx, "word/theme/theme1.xml")));
        Assert.Equal(
            House.References.Part(reference, "word/settings.xml").Element(W + "evenAndOddHeaders") is null,
            House.References.Part(docx, "word/settings.xml").Element(W + "evenAndOddHeaders") is null);
    }

    [Theory]
    [MemberData(nameof(Offices))]
    public void What_the_model_says_stays_behind(string office)
    {
        string words = House.References.Part(House.References.Read(office), "word/document.xml").Element(W + "body")!.Value;
        Assert.NotEmpty(words);
        Assert.DoesNotContain(words, WordText.Read(Write(office, SampleDocuments.EnglishReport)), StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_are_counted_as_the_office_counts_them_and_lists_have_numbers_of_their_own()
    {
        byte[] docx = Write("district-council", Report(H(2, "One"), H(3, "Half"), Bullets([P("point")]), Numbers(1, [P("step")])));
        XElement numbering = House.References.Part(docx, "word/numbering.xml");
        XElement[] numbers = [.. numbering.Elements(W + "num")];
        Assert.Equal(["3", "5", "6", "7"], numbers.Select(number => number.Attribute(W + "numId")!.Value));
        Assert.Equal(["0", "4", "5", "6"], numbers.Select(number => number.Element(W + "abstractNumId")!.Attribute(W + "val")!.Value));

        // The reference document's own bullet, and ours on deeper levels, where it has none.
        XElement bullets = numbering.Elements(W + "abstractNum").Single(kind => kind.Attribute(W + "abstractNumId")!.Value == "5");
        Assert.Equal(["◆", "–"], bullets.Elements(W + "lvl").Take(2).Select(level => level.Element(W + "lvlText")!.Attribute(W + "val")!.Value));
        Assert.Equal("3", StylesOf(docx)["heading 1"].Element(W + "pPr")!.Element(W + "numPr")!.Element(W + "numId")!.Attribute(W + "val")!.Value);
    }

    [Fact]
    public void A_style_that_has_an_id_of_ours_by_chance_gives_way()
    {
        Dictionary<string, XElement> styles = StylesOf(Write("county-office", SampleDocuments.ChineseReport));
        Assert.Equal("TableTextHouse", styles["本单位表注"].Attribute(W + "styleId")!.Value);
        Assert.Equal("TableText", styles["Table Text"].Attribute(W + "styleId")!.Value);
        Assert.Equal("Normal", styles["正文"].Attribute(W + "styleId")!.Value);
        Assert.Equal("Heading1", styles["heading 1"].Attribute(W + "styleId")!.Value);
    }

    [Fact]
    public void A_missing_heading_is_like_the_one_above_it()
    {
        XElement heading = StylesOf(Write("statistics-bureau", SampleDocuments.EnglishReport))["heading 3"];
        Assert.Equal("Heading2", heading.Element(W + "basedOn")!.Attribute(W + "val")!.Value);
        Assert.Equal("2", heading.Element(W + "pPr")!.Element(W + "outlineLvl")!.Attribute(W + "val")!.Value);
    }

    [Fact]
    public void One_note_says_what_is_missing()
    {
        Assert.NotNull(House.References.Open(House.References.Read("statistics-bureau"), out Diagnostic[] found));
        Diagnostic note = Assert.Single(found);
        Assert.Equal(("incomplete-reference", Severity.Note), (note.Rule, note.Severity));
        Assert.Equal(
            "this reference document has no styles `heading 3`, `Body Text`, `List Paragraph`, `caption`; Gazette's own are used", note.Message.English);
        Assert.NotNull(House.References.Open(House.References.Read("district-council"), out found));
        Assert.Empty(found);
    }

    [Fact]
    public void Without_a_header_and_footer_ours_are_used()
    {
        byte[] bare = House.References.Replace(
            House.References.Read("district-council"),
            "word/document.xml",
            "<w:headerReference w:type=\"default\" r:id=\"rId7\"/><w:footerReference w:type=\"default\" r:id=\"rId8\"/>",
            "");
        ReferenceStyle house = House.References.Open(bare, out Diagnostic[] found)!;
        Assert.EndsWith("no header or footer; Gazette's own are used", Assert.Single(found).Message.English, StringComparison.Ordinal);
        byte[] docx = new WordWriter(new WriterOptions()).Write(SampleDocuments.EnglishReport, house);
        WordGate.Check(docx);
        Assert.Contains("NUMPAGES", House.References.Part(docx, "word/footer1.xml").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_lies_on_the_authors_disk_is_not_named() =>
        Assert.DoesNotContain(
            "attachedTemplate",
            House.References.Part(Write("district-council", SampleDocuments.EnglishReport), "word/settings.xml").ToString(),
            StringComparison.Ordinal);

    [Theory]
    [InlineData("word/styles.xml", "w:styleId=\"ListBullet\"", "w:styleId=\"Caption\"")]
    [InlineData("word/styles.xml", "<w:basedOn w:val=\"Normal\"/>", "<w:basedOn w:val=\"Gone\"/>")]
    [InlineData("word/styles.xml", "<w:next w:val=\"BodyText\"/>", "<w:next w:val=\"Gone\"/>")]
    [InlineData(
        "word/styles.xml", "<w:name w:val=\"Body Text\"/><w:basedOn w:val=\"Normal\"/>", "<w:name w:val=\"Body Text\"/><w:basedOn w:val=\"BodyText\"/>")]
    [InlineData("word/styles.xml", "<w:numId w:val=\"5\"/>", "<w:numId w:val=\"99\"/>")]
    [InlineData("word/_rels/document.xml.rels", "relationships/numbering", "relationships/other")]
    [InlineData(
        "word/header1.xml", "<w:bookmarkStart w:id=\"1\" w:name=\"heading1\"/>", "<w:hyperlink w:anchor=\"gone\"><w:r><w:t>place</w:t></w:r></w:hyperlink>")]
    [InlineData("word/footer1.xml", "<w:t>1</w:t>", "")]
    [InlineData("word/styles.xml", "<w:b/><w:bCs/><w:color w:val=\"0F6B5C\" w:themeColor=\"accent1\"/>", "<w:color w:val=\"0F6B5C\"/><w:bCs/><w:b/>")]
    [InlineData("word/footer1.xml", "<w:instrText xml:space=\"preserve\"> PAGE </w:instrText>", "")]
    [InlineData(
        "word/footer1.xml", "</w:ftr>", "<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p></w:ftr>")]
    [InlineData("word/numbering.xml", "w:lvlText w:val=\"", "w:lvlText w:val=\"\u0085\ufdd0")]
    [InlineData("word/styles.xml", "<w:sz w:val=\"28\"/>", "<w:sz w:val=\"28.5\"/>")]
    [InlineData("word/styles.xml", "<w:jc w:val=\"both\"/>", "<w:jc w:val=\"sideways\"/>")]
    [InlineData("word/styles.xml", "<w:keepLines/>", "<w:keepLines/><w:keepLines/><w:tblLayout w:type=\"fixed\"/>")]
    [InlineData("word/styles.xml", "w:space=\"6\"", "w:space=\"600\" w:extra=\"x\"")]
    [InlineData("word/document.xml", "w:linePitch=\"360\"", "w:linePitch=\"360\" w:charSpace=\"4294961151\"")]
    [InlineData(
        "word/footer1.xml", "<w:r><w:t xml:space=\"preserve\">Page </w:t></w:r>", "<w:smartTag w:element=\"x\"><w:r><w:t>Page </w:t></w:r></w:smartTag>")]
    [InlineData(
        "word/footer1.xml", "</w:ftr>",
        "<w:sdt><w:sdtContent><w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w=\"900\"/><w:gridCol w:w=\"900\"/></w:tblGrid><w:tr><w:sdt><w:sdtContent>"
        + "<w:tc><w:p/></w:tc></w:sdtContent></w:sdt><w:tc><w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt></w:tc></w:tr></w:tbl><w:p/>"
        + "</w:sdtContent></w:sdt></w:ftr>")]
    public void What_Word_forgives_in_the_office_s_document_is_corrected_in_ours(string part, string old, string replacement)
    {
        byte[] careless = House.References.Replace(House.References.Read("district-council"), part, old, replacement);
        WordGate.Check(new WordWriter(new WriterOptions()).Write(SampleDocuments.EnglishReport, House.References.Open(careless)));
    }

    [Fact]
    public void What_is_corrected_keeps_its_meaning()
    {
        byte[] careless = House.References.Replace(
            House.References.Replace(
                House.References.Read("district-council"),
                "word/styles.xml",
                "<w:b/><w:bCs/><w:color w:val=\"0F6B5C\" w:themeColor=\"accent1\"/><w:sz w:val=\"28\"/>",
                "<w:sz w:val=\"28.5\"/><w:color w:val=\"0F6B5C\"/><w:bCs/><w:b/>"),
            "word/document.xml",
            "w:linePitch=\"360\"",
            "w:linePitch=\"360\" w:charSpace=\"4294961151\"");
        byte[] docx = new WordWriter(new WriterOptions()).Write(SampleDocuments.EnglishReport, House.References.Open(careless));
        Assert.Equal(["b", "bCs", "color", "sz", "szCs"], StylesOf(docx)["heading 1"].Element(W + "rPr")!.Elements().Select(element => element.Name.LocalName));
        Assert.Equal("29", StylesOf(docx)["heading 1"].Element(W + "rPr")!.Element(W + "sz")!.Attribute(W + "val")!.Value);
        Assert.Equal("-6145", SectionOf(docx).Element(W + "docGrid")!.Attribute(W + "charSpace")!.Value);
    }

    [Fact]
    public void Headings_that_have_their_numbers_get_no_others()
    {
        byte[] docx = Write("district-council", Report(H(1, "Title"), H(2, "1. One"), H(3, "Half")));
        Assert.Equal(["0", "0"], NumbersOf(docx));
        Assert.Empty(NumbersOf(Write("district-council", Report(H(1, "Title"), H(2, "One"), H(3, "Half")))));
    }

    [Theory]
    [InlineData("一、概况", true)]
    [InlineData("（二）经费", true)]
    [InlineData("第三章 经费", true)]
    [InlineData("II. Plans", true)]
    [InlineData("2.1 Plans", true)]
    [InlineData("第三产业发展", false)]
    [InlineData("2026 in numbers", false)]
    [InlineData("一季度情况", false)]
    [InlineData("Ivy walls", false)]
    public void Knows_a_heading_that_has_its_number(string text, bool isNumbered) =>
        Assert.Equal(isNumbered, HeadingNumbers.AreWritten([new HeadingEntry(1, 2, text, "x", default)]));

    [Fact]
    public void The_new_document_s_title_and_organization_are_in_the_header()
    {
        const string Path = "xpath=\"/ns1:coreProperties[1]/ns0:title[1]\" w:storeItemID=\"{6C3C8BC8-F283-45AE-878A-BAB7291924A1}\"";
        byte[] reference = House.References.Replace(
            House.References.Read("district-council"),
            "word/header1.xml",
            "<w:r><w:t xml:space=\"preserve\">Annual review</w:t></w:r>",
            $"<w:sdt><w:sdtPr><w:dataBinding w:{Path}/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>Old </w:t></w:r><w:r><w:t>title</w:t></w:r></w:sdtContent>"
            + "</w:sdt>"
            + "<w:fldSimple w:instr=\" DOCPROPERTY Company \"><w:r><w:t>Old company</w:t></w:r></w:fldSimple>"
            + "<w:fldSimple w:instr=\" FILENAME \"><w:r><w:t>old.docx</w:t></w:r></w:fldSimple>");
        byte[] docx = new WordWriter(new WriterOptions()).Write(SampleDocuments.EnglishReport, House.References.Open(reference));
        WordGate.Check(docx);
        string header = House.References.Part(docx, "word/header2.xml").Value;
        Assert.EndsWith("Second quarter of the town libraryMarlow Bridge Library", header, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_page_numbers_are_filled_in()
    {
        byte[] reference = House.References.Replace(
            House.References.Read("district-council"),
            "word/footer1.xml",
            "</w:p></w:ftr>",
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>SYMBOL 211</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>SECTIONPAGES</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
            + "</w:p></w:ftr>");
        byte[] docx = new WordWriter(new WriterOptions()).Write(SampleDocuments.EnglishReport, House.References.Open(reference));
        WordGate.Check(docx);
        Assert.EndsWith("SYMBOL 211SECTIONPAGES1", House.References.Part(docx, "word/footer1.xml").Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_office_s_table_style_is_chosen_by_its_name_and_colours_the_head()
    {
        byte[] reference = House.References.Replace(
            House.References.Read("district-council"),
            "word/styles.xml",
            "</w:styles>",
            "<w:style w:type=\"table\" w:styleId=\"a7\"><w:name w:val=\"Office Table\"/><w:basedOn w:val=\"TableNormal\"/><w:tblStylePr w:type=\"firstRow\">"
            + "<w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:tcPr><w:shd w:val=\"clear\" w:fill=\"C00000\"/></w:tcPr></w:tblStylePr></w:style></w:styles>");
        ReferenceStyle house = House.References.Open(reference);
        Document report = SampleDocuments.EnglishReport with { Properties = SampleDocuments.EnglishReport.Properties.With("table", "office table") };
        byte[] docx = new WordWriter(new WriterOptions()).Write(report, house);
        WordGate.Check(docx);
        Assert.Equal("DataTable", StylesOf(docx)["Office Table"].Attribute(W + "styleId")!.Value);
        Assert.Equal("FFFFFF", StylesOf(docx)["Table Header"].Element(W + "rPr")!.Element(W + "color")!.Attribute(W + "val")!.Value);
    }

    [Fact]
    public void The_heading_of_the_contents_is_no_chapter()
    {
        byte[] reference = House.References.Replace(
            House.References.Read("district-council"),
            "word/styles.xml",
            "</w:styles>",
            "<w:style w:type=\"paragraph\" w:styleId=\"TOCHeading\"><w:name w:val=\"TOC Heading\"/><w:basedOn w:val=\"Heading1\"/></w:style>"
            + "</w:styles>");
        byte[] docx = new WordWriter(new WriterOptions()).Write(SampleDocuments.Contents, House.References.Open(reference));
        WordGate.Check(docx);
        XElement look = StylesOf(docx)["TOC Heading"].Element(W + "pPr")!;
        Assert.Equal("0", look.Element(W + "numPr")!.Element(W + "numId")!.Attribute(W + "val")!.Value);
        Assert.Equal("9", look.Element(W + "outlineLvl")!.Attribute(W + "val")!.Value);
    }

    [Fact]
    public void A_draft_is_marked_on_every_kind_of_page()
    {
        byte[] docx = Write(
            "statistics-bureau", SampleDocuments.EnglishReport with { Properties = SampleDocuments.EnglishReport.Properties with { Draft = true } });
        WordGate.Check(docx);
        string[] headers = [.. SectionOf(docx).Elements(W + "headerReference").Select(reference => TargetOf(docx, reference))];
        Assert.Equal(2, headers.Length);
        Assert.All(headers, header => Assert.Contains("string=\"DRAFT\"", House.References.Part(docx, header).ToString(), StringComparison.Ordinal));
    }

    /// <summary>The list of every paragraph that has one of its own.</summary>
    private static string[] NumbersOf(byte[] docx) =>
        [.. House.References.Part(docx, "word/document.xml").Descendants(W + "numId").Select(number => number.Attribute(W + "val")!.Value)];

    private static Document Report(params Block[] blocks) =>
        Of(new DocumentProperties { Language = LanguageRules.English, Style = "report", Title = "A report" }, blocks);

    private static byte[] Write(string office, Document document) =>
        new WordWriter(new WriterOptions()).Write(document, House.References.Open(House.References.Read(office)));

    private static Dictionary<string, XElement> StylesOf(byte[] docx) =>
        House.References.Part(docx, "word/styles.xml")
            .Elements(W + "style")
            .ToDictionary(style => style.Element(W + "name")!.Attribute(W + "val")!.Value, StringComparer.Ordinal);

    // A list item's indent comes from its numbering, but Word would give priority to an indent in characters.
    private static string Look(XElement style) => string.Concat(style.Elements()
        .Where(element => element.Name.LocalName is "pPr" or "rPr" or "tblPr" or "tcPr" or "tblStylePr")
        .Select(element => new XElement(element.Name, element.Elements().Where(child => !References.Contains(child.Name)
            && !(child.Name == W + "ind" && style.Element(W + "name")!.Attribute(W + "val")!.Value == "列表段落"))).ToString(SaveOptions.DisableFormatting)));

    private static XElement SectionOf(byte[] docx) => House.References.Part(docx, "word/document.xml").Element(W + "body")!.Element(W + "sectPr")!;

    private static string TargetOf(byte[] docx, XElement reference) => "word/" + House.References.Part(docx, "word/_rels/document.xml.rels").Elements()
        .Single(relationship => relationship.Attribute("Id")!.Value == reference.Attribute(R + "id")!.Value).Attribute("Target")!.Value;

    /// <summary>The content of each header and footer, with the codes of fields and the bytes of pictures.</summary>
    private static Dictionary<string, string> FramesOf(byte[] docx) => SectionOf(docx).Elements()
        .Where(element => element.Name.LocalName is "headerReference" or "footerReference")
        .ToDictionary(
            reference => $"{reference.Name.LocalName} {reference.Attribute(W + "type")!.Value}",
            reference => Content(docx, TargetOf(docx, reference)),
            StringComparer.Ordinal);

    private static string Content(byte[] docx, string part) =>
        string.Concat(House.References.Part(docx, part).Descendants().Select(element => element.Name.LocalName switch
    {
        "t" or "instrText" => element.Value,
        "fldSimple" => element.Attribute(W + "instr")!.Value,
        "blip" => $"[picture {Convert.ToHexString(Picture(docx, part, element.Attribute(R + "embed")!.Value))}]",
        _ => "",
    }));

    private static byte[] Picture(byte[] docx, string part, string id) =>
        House.References.Bytes(docx, "word/" + House.References.Part(docx, part.Replace("word/", "word/_rels/", StringComparison.Ordinal) + ".rels")
        .Elements().Single(relationship => relationship.Attribute("Id")!.Value == id).Attribute("Target")!.Value);
}
