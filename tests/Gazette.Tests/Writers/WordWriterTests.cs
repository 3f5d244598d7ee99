using System.Xml.Linq;
using Gazette.Documents;
using Gazette.Wording;
using Gazette.Writers;
using Gazette.Writers.Word;
using Xunit;
using static Gazette.Tests.Writers.Trees;
using static Gazette.Tests.Writers.WordFile;

namespace Gazette.Tests.Writers;

public class WordWriterTests
{
    private static readonly Dictionary<string, Document> Samples = new(StringComparer.Ordinal)
    {
        ["summary"] = SampleDocuments.Summary,
        ["bulletin"] = SampleDocuments.Bulletin,
        ["english-official"] = SampleDocuments.EnglishOfficial,
        ["english-report"] = SampleDocuments.EnglishReport,
        ["chinese-report"] = SampleDocuments.ChineseReport,
        ["official-as-report"] = SampleDocuments.Summary with { Properties = SampleDocuments.Summary.Properties with { Style = "report" } },
        ["report-as-official"] = SampleDocuments.EnglishReport with { Properties = SampleDocuments.EnglishReport.Properties with { Style = "official" } },
        ["letter"] = SampleDocuments.Letter,
        ["order"] = SampleDocuments.Order,
        ["minutes"] = SampleDocuments.Minutes,
        ["letter-draft"] = SampleDocuments.Letter with { Properties = SampleDocuments.Letter.Properties with { Draft = true } },
        ["report-draft"] = SampleDocuments.ChineseReport with { Properties = SampleDocuments.ChineseReport.Properties with { Draft = true } },
        ["word-grid"] =
            SampleDocuments.Summary with { Properties = SampleDocuments.OfficialProperties.With("grid", "word").With("digits", "times").With("line", "28pt") },
        ["even-colophon"] = SampleDocuments.Summary with { Properties = SampleDocuments.OfficialProperties.With("colophon", "even-page") },
        ["contents"] = SampleDocuments.Contents,
        ["contents-official"] = SampleDocuments.Contents with { Properties = SampleDocuments.OfficialProperties },
        ["callouts"] = SampleDocuments.Callouts,
        ["callouts-official"] = SampleDocuments.Callouts with { Properties = SampleDocuments.OfficialProperties },
        ["empty"] = Official(),
        ["only-a-page-break"] = Official(Box("page-break")),
    };

    public static TheoryData<string> SampleNames => [.. Samples.Keys];

    internal static Document Sample(string name) => Samples[name];

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void Writes_what_Word_takes_without_repair(string name) =>
        Assert.Empty(WordGate.FindProblems(new WordWriter(new WriterOptions()).Write(Samples[name])));

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void Writes_the_same_bytes_for_the_same_document_alone_or_among_others(string name)
    {
        WordWriter shared = new(new WriterOptions());
        byte[][] written = new byte[8][];
        Parallel.For(0, written.Length, index =>
        {
            shared.Write(SampleDocuments.Bulletin);
            written[index] = shared.Write(Samples[name]);
        });
        Assert.All(written, bytes => Assert.Equal(new WordWriter(new WriterOptions()).Write(Samples[name]), bytes));
    }

    [Fact]
    public void A_report_of_300_tables_is_sound_and_says_what_the_Markdown_says()
    {
        WordFile file = WordFile.Of(SampleDocuments.Long);
        Assert.Equal(300, file.Body.Elements(W + "tbl").Count());
        Assert.Equal(MarkdownText.Read(Gazette.Writers.Markdown.MarkdownWriter.Write(SampleDocuments.Long)), WordText.Read(file.Bytes));
    }

    [Fact]
    public void Gives_levels_of_headings_Words_own_styles()
    {
        WordFile file = WordFile.Of(Official(H(1, "标题"), H(2, "一、甲"), H(3, "（一）乙"), H(4, "1.丙"), H(5, "（1）丁"), P("正文")));
        Assert.Equal(["Title", "Heading1", "Heading2", "Heading3", "Heading4", "BodyText"], file.Paragraphs.Select(Style));

        XElement heading = file.Part("word/styles.xml").Elements(W + "style").Single(style => style.Attribute(W + "styleId")!.Value == "Heading2");
        Assert.Equal("heading 2", heading.Element(W + "name")!.Attribute(W + "val")!.Value);
        Assert.Equal("1", Value(heading, "outlineLvl"));
        Assert.Equal("楷体_GB2312", heading.Descendants(W + "rFonts").Single().Attribute(W + "eastAsia")!.Value);
    }

    [Fact]
    public void Names_every_font_in_all_four_slots_and_no_theme()
    {
        foreach (Document document in Samples.Values)
        {
            XElement styles = WordFile.Of(document).Part("word/styles.xml");
            Assert.All(
                styles.Descendants(W + "rFonts"), fonts => Assert.All(["ascii", "hAnsi", "eastAsia", "cs"], slot => Assert.NotNull(fonts.Attribute(W + slot))));
            Assert.DoesNotContain("Theme", styles.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Sets_only_the_heading_of_a_run_in_paragraph_in_its_face()
    {
        XElement paragraph = WordFile.Of(Official(RunIn(3, "（一）抓学习。", "全年如此。"))).Paragraphs.First();
        Assert.Equal("BodyText", Style(paragraph));
        Assert.Equal(["RunIn2", null], paragraph.Elements(W + "r").Select(run => run.Descendants(W + "rStyle").SingleOrDefault()?.Attribute(W + "val")!.Value));
        Assert.Equal("（一）抓学习。全年如此。", TextOf(paragraph));
    }

    [Fact]
    public void Joins_pieces_of_text_that_look_the_same()
    {
        XElement paragraph = WordFile.Of(Report(P(T("More than "), T("120"), T(" lectures, "), Bold("8,600"), T(" visits")))).Paragraphs.First();
        Assert.Equal(["More than 120 lectures, ", "8,600", " visits"], paragraph.Elements(W + "r").Select(run => run.Value));
    }

    [Fact]
    public void Keeps_blanks_tabs_and_lines_and_replaces_what_XML_forbids()
    {
        XElement paragraph = WordFile.Of(Report(P(T(" a\tb  c\u0001\ud800<&> "), Break(), T("d")))).Paragraphs.First();
        Assert.Equal(" a\tb  c\uFFFD\uFFFD<&> \nd", TextOf(paragraph));
    }

    [Fact]
    public void Leads_links_to_addresses_and_to_headings_and_keeps_the_words_of_others()
    {
        WordFile file = WordFile.Of(Report(
            H(2, "Key figures"), H(2, "Key figures"),
            P(To("https://a.example/?x=1&y=2", "out"), To("#key-figures-1", "second"), To("#nowhere", "lost"), To("javascript:x", "bad"))));
        XElement[] links = [.. file.Paragraphs.Last().Elements(W + "hyperlink")];
        Assert.Equal(["out", "second"], links.Select(link => link.Value));
        Assert.Equal("heading2", links[1].Attribute(W + "anchor")!.Value);
        Assert.Equal("outsecondlostbad", TextOf(file.Paragraphs.Last()));
        Assert.Contains("https://a.example/?x=1&amp;y=2", file.Part("word/_rels/document.xml.rels").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_every_list_from_its_own_start()
    {
        WordFile file = WordFile.Of(Report(Numbers(1, [P("a"), Numbers(4, [P("b")])], [P("c")]), P("x"), Numbers(1, [P("d")]), Bullets([P("e")])));
        Assert.Equal(["1/0", "2/1", "1/0", "3/0", "4/0"], file.Body.Descendants(W + "numPr").Select(number =>
            $"{number.Element(W + "numId")!.Attribute(W + "val")!.Value}/{number.Element(W + "ilvl")!.Attribute(W + "val")!.Value}"));
        Assert.Equal(["1", "4", "1"], file.Part("word/numbering.xml").Descendants(W + "startOverride").Select(start => start.Attribute(W + "val")!.Value));
    }

    [Fact]
    public void Puts_lists_deeper_than_nine_on_the_ninth_level()
    {
        Block list = P("end");
        for (int depth = 0; depth < 12; depth++)
        {
            list = Bullets([P("x"), list]);
        }

        Assert.Equal("8", WordFile.Of(Report(list)).Body.Descendants(W + "ilvl").Max(level => level.Attribute(W + "val")!.Value));
    }

    [Fact]
    public void Numbers_an_item_that_begins_with_no_paragraph()
    {
        WordFile file = WordFile.Of(Report(Numbers(1, [], [Grid(".", "a", "b")], [Bullets([P("x")])])));
        Assert.Equal(4, file.Body.Descendants(W + "numPr").Count());
    }

    [Fact]
    public void Repeats_a_tables_header_and_aligns_numbers_right()
    {
        WordFile file = WordFile.Of(Official(Grid("..l", "项目|金额|备注", "修缮|40.2|1", "合计|≥48.8%|")));
        XElement[] rows = [.. file.Body.Descendants(W + "tr")];
        Assert.Single(rows, row => row.Descendants(W + "tblHeader").Any());
        Assert.All(rows, row => Assert.Single(row.Descendants(W + "cantSplit")));
        Assert.Equal(["center", "right", "left"], rows[1].Descendants(W + "p").Select(cell => Value(cell, "jc")));
        Assert.Equal(8844, rows[0].Descendants(W + "tcW").Sum(width => (int)width.Attribute(W + "w")!));
    }

    [Fact]
    public void Separates_tables_that_follow_each_other()
    {
        WordFile file = WordFile.Of(Report(Grid(".", "a", "b"), Grid(".", "c", "d")));
        Assert.Equal(["tbl", "p", "tbl", "p", "sectPr"], file.Body.Elements().Select(element => element.Name.LocalName));
    }

    [Fact]
    public void Begins_a_page_with_the_paragraph_after_a_page_break()
    {
        WordFile file = WordFile.Of(Report(P("a"), Box("page-break"), P("b"), P("c")));
        Assert.Equal([false, true, false], file.Paragraphs.Select(paragraph => Has(paragraph, "pageBreakBefore")));
    }

    [Fact]
    public void Indents_the_names_of_attachments_to_where_they_begin()
    {
        WordFile file = WordFile.Of(Official(Box("attachment-note", P("附件：1.甲"), P("2.乙"), P("10.丙"))));
        Assert.Equal(
            ["1890/1260", "1890/315", "2047/472"],
            file.Paragraphs.Select(paragraph => $"{Value(paragraph, "ind", "left")}/{Value(paragraph, "ind", "hanging")}"));
    }

    [Fact]
    public void Begins_an_attachment_at_the_top_of_its_page_even_after_a_table()
    {
        WordFile file = WordFile.Of(Official(
            Box("attachment", P("附件1"), H(1, "甲表"), Grid("..", "村|数", "柳河村|3")), Box("attachment", P("附件2"), H(1, "乙表"), P("如下。"))));
        Assert.All(
            file.Paragraphs.Where(paragraph => Value(paragraph, "pStyle") == "AttachmentLabel"),
            label => Assert.False(Has(label, "spacing")));
    }

    [Theory]
    [InlineData("2026年7月16日", "1181", "1260")]
    [InlineData("2026年7月6日", "1102", "1260")]
    public void Centres_a_sealed_name_on_the_date_to_half_a_digit(string date, string name, string right)
    {
        WordFile file = WordFile.Of(Official(P("甲"), Box("signature", "sealed", P("青岚镇人民政府"), P(date))));
        Assert.Equal([name, right], file.Paragraphs.Skip(1).Take(2).Select(paragraph => Value(paragraph, "ind", "right")));
    }

    [Fact]
    public void Breaks_a_long_address_and_no_short_word()
    {
        string address = "https://www.example.org/" + string.Concat(Enumerable.Repeat("residents-", 12));
        WordFile file = WordFile.Of(Official(Grid("....", "序号|平台|链接|阅读量", $"1|公众号|{address}|1205", "2|网站|https://example.org|88")));
        int[] widths = [.. file.Body.Descendants(W + "gridCol").Select(column => (int)column.Attribute(W + "w")!)];
        Assert.Equal(8844, widths.Sum());
        Assert.All([0, 1, 3], column => Assert.InRange(widths[column], 2 * 240, (4 * 240) + 300));
        Assert.True(widths[1] >= (3 * 240) + 216 && widths[3] >= (3 * 240) + 216);
    }

    [Fact]
    public void Centres_row_numbers_and_short_texts_of_official_tables()
    {
        const string Long = "在文化礼堂和村民小组分别举办理论宣讲活动";
        Block table = Grid("....", "序号|村名|内容|场次", $"1|柳河村|{Long}|12", $"2|石渡村|{Long}|8");
        Assert.Equal(["center", "center", null, "right"], Alignments(WordFile.Of(Official(table))));
        Assert.Equal(["right", null, null, "right"], Alignments(WordFile.Of(Report(table))));

        static IEnumerable<string?> Alignments(WordFile file) =>
            file.Body.Descendants(W + "tr").ElementAt(1).Descendants(W + "p").Select(cell => Value(cell, "jc"));
    }

    [Fact]
    public void Keeps_the_last_paragraph_with_the_signature()
    {
        WordFile file = WordFile.Of(Official(P("甲"), P("乙"), Box("attachment-note", P("附件：丙")), Box("signature", P("青岚镇"), P("2026年7月6日"))));
        Assert.Equal([false, true, true, true, false], file.Paragraphs.Select(paragraph => Has(paragraph, "keepNext")));
    }

    [Fact]
    public void Leaves_the_mark_white_and_the_rule_out_on_preprinted_paper()
    {
        WordFile file = WordFile.Of(Official(Box("letterhead", "preprinted", Box("mark", P("青岚镇文件")), Box("number", P("青政发〔2026〕1号"))), H(1, "标题")));
        Assert.Equal("MarkWhite", Style(file.Paragraph("青岚镇文件")));
        Assert.Empty(file.Body.Descendants(W + "pBdr"));
        Assert.Equal("1158", Value(file.Paragraph("标题"), "spacing", "before"));
    }

    [Fact]
    public void Prints_a_plain_head_in_black_at_the_top_without_a_rule()
    {
        WordFile file = WordFile.Of(Official(Box("letterhead", "plain", Box("mark", P("青岚镇人民政府文件")), Box("number", P("青政发〔2026〕1号"))), H(1, "标题")));
        Assert.Equal("MarkBlack", Style(file.Paragraph("青岚镇人民政府文件")));
        Assert.Null(Value(file.Paragraph("青岚镇人民政府文件"), "spacing", "before"));
        Assert.Empty(file.Body.Descendants(W + "pBdr"));
    }

    [Fact]
    public void Puts_the_number_on_the_line_of_the_last_of_several_signers()
    {
        WordFile file = WordFile.Of(Official(Box("letterhead",
            Box("mark", P("青岚镇文件")), Box("signer", P("签发人：林知远　周望舒")), Box("number", P("青政发〔2026〕1号")), Box("signer", P("许青禾　沈静川")))));
        XElement[] lines = [.. file.Paragraphs];
        Assert.Equal(["1158", null], lines[1..3].Select(line => Value(line, "spacing", "before")));
        Assert.Equal("青政发〔2026〕1号\t许青禾　沈静川", TextOf(lines[2]));
        Assert.Single(lines[2].Descendants(W + "pBdr"));
    }

    [Fact]
    public void Says_who_took_part_below_the_text()
    {
        XElement[] lines = [.. WordFile.Of(Official(P("正文"), Box("participants", P("出席：林知远、周望舒"), P("列席：许青禾")))).Paragraphs];
        Assert.Equal(["579", null], lines[1..].Select(line => Value(line, "spacing", "before")));
        Assert.Equal(["1575/945", "1575/945"], lines[1..].Select(line => $"{Value(line, "ind", "left")}/{Value(line, "ind", "hanging")}"));
        Assert.Equal("出席：", lines[1].Elements(W + "r").First().Value);
    }

    [Fact]
    public void Breaks_a_long_title_only_for_its_look()
    {
        WordFile file = WordFile.Of(Official(H(1, "青岚镇人民政府关于2026年上半年宣传文化工作开展情况的报告")));
        XElement title = file.Paragraphs.First();
        Assert.Equal("all", title.Descendants(W + "br").Single().Attribute(W + "clear")!.Value);
        Assert.Equal("青岚镇人民政府关于2026年上半年宣传文化工作开展情况的报告", WordText.Read(file.Bytes));
    }

    [Fact]
    public void Puts_the_colophon_on_an_even_page_where_that_is_asked_for()
    {
        WordFile file = WordFile.Of(SampleDocuments.Summary with { Properties = SampleDocuments.OfficialProperties.With("colophon", "even-page") });
        XElement[] sections = [.. file.Body.Descendants(W + "sectPr")];
        Assert.Equal([null, "evenPage"], sections.Select(section => section.Element(W + "type")?.Attribute(W + "val")!.Value));
        Assert.Equal(["p", "tbl"], sections[0].Ancestors(W + "p").Single().ElementsAfterSelf().Take(2).Select(element => element.Name.LocalName));
    }

    [Fact]
    public void Has_no_empty_paragraphs_but_those_that_separate_tables_or_draw_rules()
    {
        foreach (Document document in Samples.Values)
        {
            IEnumerable<XElement> empty = WordFile.Of(document).Body.Elements(W + "p")
                .Where(paragraph => paragraph.Value.Length == 0 && !paragraph.Descendants(W + "drawing").Any());
            Assert.All(empty, paragraph => Assert.Contains(Style(paragraph), (string[])["Separator", "Rule", "LetterRule", "ListParagraph"]));
        }
    }

    [Fact]
    public void Formats_runs_by_styles_and_names_no_size_colour_or_language_beside_them()
    {
        foreach (Document document in Samples.Values)
        {
            IEnumerable<string> direct = WordFile.Of(document).Body.Descendants(W + "rPr").Elements().Select(property => property.Name.LocalName).Distinct();
            Assert.Empty(direct.Except(["rStyle", "rFonts", "b", "bCs", "i", "iCs"]));
        }
    }

    [Fact]
    public void Hints_at_Chinese_fonts_on_every_run_of_a_Chinese_document()
    {
        foreach (Document document in Samples.Values.Where(document => document.Properties.Language == LanguageRules.Chinese))
        {
            WordFile file = WordFile.Of(document);
            IEnumerable<XElement> runs = file.Body.Descendants(W + "r")
                .Where(run => run.Element(W + "footnoteReference") is null)
                .Concat(file.Part("word/footer1.xml").Descendants(W + "r"));
            Assert.All(runs, run => Assert.Equal("eastAsia", run.Element(W + "rPr")!.Element(W + "rFonts")!.Attribute(W + "hint")!.Value));
        }
    }

    [Fact]
    public void Names_stand_ins_for_every_font()
    {
        foreach (Document document in Samples.Values)
        {
            WordFile file = WordFile.Of(document);
            HashSet<string> named = [.. file.Part("word/fontTable.xml").Elements(W + "font").Select(font => font.Attribute(W + "name")!.Value)];
            Assert.All(file.Part("word/fontTable.xml").Elements(W + "font"), font => Assert.NotEmpty(font.Element(W + "altName")!.Attribute(W + "val")!.Value));
            HashSet<string> used = [.. file.Part("word/styles.xml")
                .Descendants(W + "rFonts")
                .Attributes()
                .Where(slot => slot.Name != W + "hint")
                .Select(slot => slot.Value)];
            Assert.Subset(named, used);
        }
    }

    [Fact]
    public void Sets_a_signers_name_in_another_face()
    {
        XElement line = WordFile.Of(Official(Box("letterhead", Box("number", P("青政发〔2026〕1号")), Box("signer", P("签发人：林知远"))))).Paragraphs.First();
        Assert.Equal("青政发〔2026〕1号\t签发人：林知远", TextOf(line));
        Assert.Equal("林知远", line.Elements(W + "r").Last().Value);
    }

    [Fact]
    public void Writes_every_word_in_the_order_of_the_tree()
    {
        string[] lines = [.. WordFile.Of(SampleDocuments.Bulletin).Paragraphs.Select(TextOf).Where(text => text.Length > 0)];
        Assert.Equal(["青岚镇工作简报", "第12期（总第86期）", "青岚镇党政综合办公室编\t2026年7月6日", "青岚镇夜校开进文化礼堂"], lines[..4]);
        Assert.Equal(["报：县委办公室，县人民政府办公室。", "送：各村民委员会。", "共印30份"], lines[^3..]);
    }

    [Fact]
    public void Says_in_the_properties_what_the_report_says()
    {
        WordFile file = WordFile.Of(SampleDocuments.Summary);
        string core = file.Part("docProps/core.xml").ToString();
        Assert.Contains("青岚镇2026年上半年宣传思想文化工作总结", core, StringComparison.Ordinal);
        Assert.Contains("2026-07-06T00:00:00Z", core, StringComparison.Ordinal);
        Assert.Equal(
            "Organization=青岚镇人民政府",
            string.Join(' ', file.Part("docProps/custom.xml").Elements().Select(property => $"{property.Attribute("name")!.Value}={property.Value}")));

        WordFile full = WordFile.Of(SampleDocuments.Summary with
        {
            Properties = SampleDocuments.OfficialProperties with
            {
                Period = "2026-H1",
                Subject = "宣传",
                Keywords = ["夜校", "阵地"],
            },
        });
        Assert.Equal(["Organization", "Period"], full.Part("docProps/custom.xml").Elements().Select(property => property.Attribute("name")!.Value));
        Assert.Contains("<cp:keywords>夜校；阵地</cp:keywords>", full.Part("docProps/core.xml").ToString(), StringComparison.Ordinal);
        Assert.Contains("<dc:subject>宣传</dc:subject>", full.Part("docProps/core.xml").ToString(), StringComparison.Ordinal);

        DateTimeOffset timestamp = new(2030, 1, 2, 3, 4, 5, TimeSpan.Zero);
        Assert.Contains(
            "2030-01-02T03:04:05Z",
            WordFile.Of(SampleDocuments.Summary, new WriterOptions(timestamp)).Part("docProps/core.xml").ToString(),
            StringComparison.Ordinal);
    }
}
