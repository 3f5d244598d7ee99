using System.Xml.Linq;
using Gazette.Documents;
using Gazette.Writers.Word.Styles;
using Xunit;

namespace Gazette.Tests.Writers.Word.House;

/// <summary>A style is found by whatever people call it.</summary>
public sealed class StyleIndexTests
{
    private static readonly StyleIndex Styles = new(XElement.Parse(
        $"""
        <w:styles xmlns:w="{WordFile.W}">
        <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="20"><w:name w:val="标题 2"/><w:basedOn w:val="1"/></w:style>
        <w:style w:type="paragraph" w:styleId="a5"><w:name w:val="Office Quote"/><w:aliases w:val="引文,Quotation"/><w:link w:val="a6"/></w:style>
        <w:style w:type="character" w:styleId="a6"><w:name w:val="Office Quote Char"/><w:link w:val="a5"/></w:style>
        <w:style w:type="paragraph" w:styleId="a7"><w:name w:val="Office Bullet"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
        <w:style w:type="table" w:styleId="a8"><w:name w:val="网格型"/></w:style>
        </w:styles>
        """));

    [Theory]
    [InlineData("heading 1", "1")]
    [InlineData("Heading 1", "1")]
    [InlineData("heading1", "1")]
    [InlineData("标题 1", "1")]
    [InlineData("标题1", "1")]
    [InlineData("1", "1")]
    [InlineData("heading 2", "20")]
    [InlineData("office quote", "a5")]
    [InlineData("引文", "a5")]
    [InlineData("Quotation", "a5")]
    [InlineData("a5", "a5")]
    public void Finds_a_paragraph_style(string name, string id) => Assert.Equal(id, Styles.Find(StyleKind.Paragraph, name)?.Id);

    [Theory]
    [InlineData("Table Grid")]
    [InlineData("网格型")]
    public void Finds_a_table_style(string name) => Assert.Equal("a8", Styles.Find(StyleKind.Table, name)?.Id);

    [Fact]
    public void A_paragraph_style_serves_for_words_by_the_style_that_Word_pairs_with_it() =>
        Assert.Equal("a6", Styles.Find(StyleKind.Character, "Office Quote")?.Id);

    [Fact]
    public void Knows_what_a_style_has_from_the_one_it_is_based_on()
    {
        Assert.True(Styles.FindById("20")!.IsInOutline);
        Assert.True(Styles.FindById("a7")!.IsNumbered);
        Assert.False(Styles.FindById("a5")!.IsNumbered);
    }

    [Fact]
    public void Finds_nothing_for_another_use() => Assert.Null(Styles.Find(StyleKind.Table, "heading 1"));
}
