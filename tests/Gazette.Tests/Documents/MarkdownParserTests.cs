using System.Collections.Immutable;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Documents.Markdown;
using Gazette.Sources;
using Gazette.Wording;
using Xunit;

namespace Gazette.Tests.Documents;

public class MarkdownParserTests
{
    private static readonly MarkdownParser Parser = new();

    [Fact]
    public void Places_words_in_the_template_and_values_in_the_report()
    {
        Paragraph paragraph = Assert.IsType<Paragraph>(Assert.Single(Parse("受众**⟦8600余人次⟧**，\\*后文").Blocks));
        Assert.Equal(
            ["受众|input.md|0|2", "8600余人次|report.yaml|0|7", "，*后文|input.md|15|20"],
            Texts(paragraph.Inlines).Select(text => $"{text.Value}|{text.Span.File.Path}|{text.Span.Start}|{text.Span.End}"));
    }

    [Fact]
    public void Places_words_right_though_joiners_were_put_in()
    {
        Paragraph paragraph = Assert.IsType<Paragraph>(Assert.Single(Parse("村**（一）**村**（二）**后").Blocks));
        Text last = Texts(paragraph.Inlines).Last();
        Assert.Equal(("后", 16, 17), (last.Value, last.Span.Start, last.Span.End));
    }

    [Fact]
    public void Keeps_each_run_of_a_value_with_its_place()
    {
        SourceFile report = new("report.yaml", "text: 举办{{ a }}场");
        LocatedText value = new([new TextRun("举办", report.Span(6, 8)), new TextRun("12", report.Span(0, 4)), new TextRun("场", report.Span(15, 16))]);
        SourceFile template = new("t.md.sbn", "x");
        MappedText text = new(SlotMark.Of(0), [new MappedSegment(0, template.Span(0, 1), Verbatim: false)], [value]);
        Document document = Parser.Parse(text, new DocumentProperties { Language = LanguageRules.Chinese }, new DiagnosticBag());
        Assert.Equal(["举办", "12", "场"], Texts(Assert.IsType<Paragraph>(document.Blocks[0]).Inlines).Select(run => run.Value));
    }

    [Fact]
    public void Splits_paragraphs_where_two_runs_hold_the_line_ends()
    {
        SourceFile report = new("report.yaml", "ab");
        LocatedText value = new([new TextRun("甲\n", report.Span(0, 1)), new TextRun("\n乙", report.Span(1, 2))]);
        MappedText text = new(SlotMark.Of(0), [new MappedSegment(0, report.Span(0, 1), Verbatim: false)], [value]);
        Assert.Equal(2, Parser.Parse(text, new DocumentProperties { Language = LanguageRules.Chinese }, new DiagnosticBag()).Blocks.Length);
    }

    [Fact]
    public void Gives_each_of_two_texts_that_differ_in_values_its_own()
    {
        string first = Parse("# ⟦甲⟧\n\n- ⟦一\\n\\n二⟧\n- ⟦三⟧\n\n| a | b |\n| - | - |\n| ⟦⟧ | ⟦四⟧ |\n").ToString();
        string second = Parse("# ⟦乙⟧\n\n- ⟦五⟧\n- ⟦⟧\n\n| a | b |\n| - | - |\n| ⟦六\\n七⟧ | ⟦八⟧ |\n").ToString();
        Assert.All("甲一二三四", value => Assert.True(first.Contains(value) && !second.Contains(value)));
        Assert.All("乙五六七八", value => Assert.True(second.Contains(value) && !first.Contains(value)));
    }

    [Fact]
    public void Reads_an_empty_text_as_no_blocks() => Assert.Empty(Parse("").Blocks);

    private static Document Parse(string text) =>
        Parser.Parse(MarkedText.Read("input.md", text), new DocumentProperties { Language = LanguageRules.Chinese }, new DiagnosticBag());

    private static IEnumerable<Text> Texts(ImmutableArray<Inline> inlines) =>
        inlines.SelectMany(inline => inline is Text text ? [text] : Texts(inline.Children));
}
