using Gazette.Compiling;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Readers.Word;
using Gazette.Tests.Packages;
using Xunit;

namespace Gazette.Tests.Readers;

/// <summary>Official documents as Word and WPS write them, read into trees.</summary>
public static class WordDocumentReaderTests
{
    [Fact]
    public static void A_letter_without_styles_is_read_by_its_words_and_places() => Reads(
        """
        letterhead
          paragraph "青岚镇人民政府文件"
        number
          paragraph "青政发〔2026〕12号"
        heading 1 "关于做好2026年" break "防汛工作的通知"
        addressee
          paragraph "各村民委员会："
        paragraph "现将有关事项通知如下。"
        heading 2 "一、加强巡查"
        run-in 3 "（一）落实责任。"
          body "各村明确专人。"
        paragraph "1.每日两次。"
        heading 2 "二、物资储备。"
        attachment-note
          paragraph "附件：1.物资清单"
          paragraph "2.名单"
        signature
          paragraph "青岚镇人民政府"
          paragraph "2026年7月6日"
        attachment
          paragraph "附件1"
          heading 1 "物资清单"
          table left left
            header "名称" | "数量"
            row "编织袋" | "4000条"
        colophon
          copy
            paragraph "抄送：县防汛办。"
          printed
            paragraph "青岚镇党政办公室　2026年7月6日印发"
        """,
        new Letter(
            Centred("青岚镇人民政府文件") + Centred("青政发〔2026〕12号") + "<w:p/>" + Centred("关于做好2026年") + Centred("防汛工作的通知")
            + P("各村民委员会：") + P("现将有关事项通知如下。") + P("一、加强巡查") + P("（一）落实责任。各村明确专人。") + P("1.每日两次。") + P("二、物资储备。")
            + P("附件：1.物资清单") + P("2.名单") + P("青岚镇人民政府") + P("2026年7月6日") + P("附件1")
                + "<w:p><w:pPr><w:pStyle w:val=\"t\"/></w:pPr><w:r><w:t>物资清单</w:t></w:r></w:p>"
            + "<w:tbl><w:tr><w:tc>" + P("名称") + "</w:tc><w:tc>" + P("数量") + "</w:tc></w:tr><w:tr><w:tc>"
                + P("编织袋") + "</w:tc><w:tc>" + P("4000条") + "</w:tc></w:tr></w:tbl>"
            + P("抄送：县防汛办。") + P("青岚镇党政办公室　2026年7月6日印发"))
            .With("styles", "<w:style w:type=\"paragraph\" w:styleId=\"t\"><w:name w:val=\"Attachment Title\"/></w:style>"));

    [Fact]
    public static void Headings_are_known_by_styles_based_on_others_and_by_their_depth() => Reads(
        """
        heading 1 "Annual report"
        heading 2 "Scope"
        heading 3 "Sites"
        paragraph "Nine sites."
        """,
        new Letter(P("Annual report", "a") + P("Scope", "b") + P("Sites", "c") + P("Nine sites."))
            .With("styles", """
                <w:style w:type="paragraph" w:styleId="a"><w:name w:val="Title"/></w:style>
                <w:style w:type="paragraph" w:styleId="x"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="b"><w:name w:val="House"/><w:basedOn w:val="x"/></w:style>
                <w:style w:type="paragraph" w:styleId="c"><w:name w:val="Loop"/><w:basedOn w:val="c"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
                """));

    [Fact]
    public static void Labels_that_Word_counts_are_words_of_a_heading_and_lists_are_lists() => Reads(
        """
        heading 2 "一、巡查"
        paragraph "正文。"
        heading 2 "二、值守"
        numbers from 1
          item
            paragraph "登记；"
            bullets
              item
                paragraph "每日"
          item
            paragraph "上报。"
        """,
        new Letter(L("巡查", 1, 0) + P("正文。") + L("值守", 1, 0) + L("登记；", 2, 0) + L("每日", 2, 1) + L("上报。", 2, 0))
            .With("numbering", """
                <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText
                    w:val="%1、"/></w:lvl></w:abstractNum>
                <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt
                    w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum>
                <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
                """));

    [Fact]
    public static void Words_are_those_on_the_page() => Reads(
        """
        paragraph "留下的新的第3页链接甲" break "乙" break "丙-丁控件"
        note
          paragraph "脚注之文。"
        """,
        new Letter("""
            <w:p><w:r><w:t>留下的</w:t></w:r><w:del><w:r><w:delText>删掉的</w:delText></w:r></w:del>
            <w:ins><w:r><w:t>新的</w:t></w:r></w:ins><w:moveFrom><w:r><w:t>移走</w:t></w:r></w:moveFrom>
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar
                w:fldCharType="separate"/></w:r><w:r><w:t>第3页</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
            <w:r><w:rPr><w:vanish/></w:rPr><w:t>看不见</w:t></w:r><w:hyperlink r:id="x"><w:r><w:t>链接</w:t></w:r></w:hyperlink><w:r><w:footnoteReference
                w:id="1"/><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:cr/><w:t>丙</w:t><w:noBreakHyphen/><w:t>丁</w:t></w:r>
            <w:sdt><w:sdtContent><w:r><w:t>控件</w:t></w:r></w:sdtContent></w:sdt></w:p>
            <w:p><w:pPr><w:pStyle w:val="toc"/></w:pPr><w:r><w:t>目录</w:t></w:r></w:p>
            """)
            .With(
                "footnotes",
                """<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="1"><w:p><w:r><w:t>脚注之文。</w:t></w:r></w:p></w:footnote>""")
            .With("styles", """<w:style w:type="paragraph" w:styleId="toc"><w:name w:val="toc 1"/></w:style>"""));

    [Fact]
    public static void Words_in_a_text_box_are_read_once() => Reads(
        """
        paragraph "正文。"
        paragraph "框中之文。"
        paragraph "末段。"
        """,
        new Letter("""
            <w:p><w:r><w:t>正文。</w:t></w:r><w:r><mc:AlternateContent>
            <mc:Choice><w:drawing><w:txbxContent><w:p><w:r><w:t>框中之文。</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice>
            <mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>框中之文。</w:t></w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
            """ + P("末段。")));

    [Fact]
    public static void A_mistake_has_the_number_of_its_paragraph_and_shows_its_words()
    {
        byte[] letter = new Letter(P("现将有关事项通知如下。") + "<w:p/><w:tbl><w:tr><w:tc>" + P("名称") + "</w:tc></w:tr></w:tbl>" + P("完成清淤,检查涵洞12处。")).ToBytes();
        Diagnostic found = Assert.Single(new DocumentCheck().Check("letter.docx", letter).Diagnostics);
        Assert.Equal(("letter.docx:4:5", "half-width-punctuation", "完成清淤,检查涵洞12处。"), (found.Span.ToString(), found.Rule, found.Span.File.Line(4)));
    }

    [Fact]
    public static void A_document_that_is_too_long_is_refused() =>
        Assert.Equal("document-too-long", Assert.Single(new DocumentCheck()
            .Check("a.docx", new Letter(string.Concat(Enumerable.Repeat(P(string.Concat(Enumerable.Range(0, 20_000))), 45))).ToBytes()).Diagnostics).Rule);

    [Fact]
    public static void No_broken_byte_is_an_exception()
    {
        byte[] letter = new Letter(P("一、甲") + L("乙", 1, 0) + "<w:tbl><w:tr><w:tc>" + P("丙") + "</w:tc></w:tr></w:tbl>")
            .With("numbering", "<w:num w:numId=\"1\"/>").With("styles", "").ToBytes();
        Random random = new(20260706);
        int told = 0;
        for (int round = 0; round < 2_000; round++)
        {
            byte[] broken = [.. letter];
            broken[random.Next(broken.Length)] ^= (byte)(1 << random.Next(8));
            told += new DocumentCheck().Check("letter.docx", broken).Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        }

        Assert.InRange(told, 500, 2_000);
    }

    // Random elements: XML that is well-formed but makes no sense.
    [Theory]
    [InlineData("<w:tbl/><w:tbl><w:tr/></w:tbl><w:tbl><w:tr><w:tc/></w:tr></w:tbl>")]
    [InlineData("<w:r><w:t>无段</w:t></w:r><w:t/><w:p><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:p>")]
    [InlineData("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"99\"/><w:numId w:val=\"-4\"/></w:numPr><w:outlineLvl w:val=\"x\"/><w:pStyle/></w:pPr></w:p>")]
    [InlineData("<w:p><w:r><w:sym w:char=\"FFFFFFFFFF\"/><w:sym/><w:t/><w:br w:type=\"page\"/></w:r></w:p>")]
    [InlineData("<w:sdt/><w:customXml><w:p/></w:customXml><w:p><w:ruby><w:rt/></w:ruby></w:p>")]
    public static void Senseless_documents_are_read_all_the_same(string body) =>
        Assert.Empty(new DocumentCheck().Check("a.docx", new Letter(body).With("numbering", "<w:num/><w:abstractNum/><w:lvlOverride/>").ToBytes()).Diagnostics);

    private static void Reads(string expected, Letter letter)
    {
        DiagnosticBag bag = new();
        Document document = WordDocumentReader.Read("letter.docx", letter.ToBytes(), bag)!;
        Assert.Empty(bag.ToSorted());
        string[] lines = [.. document.ToString()
            .TrimEnd('\n')
            .Split('\n')
            .Skip(1)
            .Select(line => line[2..].Replace("container ", "", StringComparison.Ordinal))];
        Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join('\n', lines));
    }

    private static string P(string text, string? style = null) =>
        $"<w:p>{(style is null ? "" : $"<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>")}<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>";

    private static string Centred(string text) => $"<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string L(string text, int list, int level) =>
        $"<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>";
}
